import type { ComparedCount } from '../../model/compared-count.js';
import type { Figure } from '../../model/finding.js';
import type { Outcome } from '../../model/outcome.js';
import { type Block, left, paragraph, right, table } from '../document.js';
import { formatDifference, formatNumber } from '../format-number.js';
import type { Names } from '../names.js';

/** Counts that get a row; all stand in analysis.json. */
const SHOWN = 20;

/** Counts of voters that were compared and are no finding: against which line, and what would have to be so. */
export function countsTable(
  { counts }: Pick<Extract<Outcome, { status: 'completed' }>, 'counts'>,
  names: Names,
): Block[] {
  if (counts.length === 0) return [];
  const { say } = names;
  const shown = counts.slice(0, SHOWN);
  return [
    paragraph(say('counts-compared', { total: counts.length, more: counts.length - shown.length })),
    table(
      [
        left(say('col-subject')),
        left(say('col-counted')),
        right(say('col-count')),
        right(say('col-was-there')),
        left(say('col-held-against')),
        right(say('col-actual')),
        right(say('col-elsewhere')),
        right(say('col-missed')),
        right(say('col-midway')),
        left(say('col-place')),
      ],
      shown.map((count) => row(count, names)),
    ),
  ];
}

function row(count: ComparedCount, names: Names): string[] {
  const { locale, say, subject, place } = names;
  const { expected, actual, elsewhere, missed, midway, contest } = count;
  const number = (value: number): string => formatNumber(value, locale);
  const ofSource = ({ measure, source }: Figure): string =>
    say('measure-of-source', { measure: names.measure(measure, contest), source: names.source(source) });
  const { low, high } = expected;
  return [
    subject(count.subject),
    ofSource(expected),
    number(expected.value),
    high === null ? say('from-up', { low }) : say('from-to', { low, high }),
    ofSource(actual),
    number(actual.value),
    number(elsewhere),
    missed === null ? '' : number(missed),
    midway === null ? '' : formatDifference(midway, locale),
    [...expected.places, ...actual.places].map(place).join(', '),
  ];
}
