import type { Analysis } from '../../model/analysis.js';
import { inLineOrder } from '../../model/line.js';
import { type Block, heading, left, list, paragraph, right, table } from '../document.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';

/** Files with their rows, sources with how they chose and counted, and the sums of each publication. */
export function whatWasRead(analysis: Analysis, names: Names): Block[] {
  const { locale, say, source } = names;
  const number = (value: number): string => formatNumber(value, locale);
  return [
    heading(2, say('heading-read')),
    table(
      [
        left(say('col-file')),
        left(say('col-source')),
        left(say('col-holds')),
        left(say('col-published')),
        right(say('col-rows-in')),
        right(say('col-rows-used')),
        right(say('col-rows-aside')),
      ],
      analysis.files.map((file) => [
        visibleText(file.path),
        source(file.source),
        locale.holds[file.holds],
        file.published ?? '',
        number(file.rowsIn),
        number(file.rowsUsed),
        number(file.rowsSetAside),
      ]),
    ),
    heading(3, say('read-sources')),
    table(
      [
        left(say('col-source')),
        left(say('col-role')),
        left(say('col-selection')),
        left(say('col-precision')),
      ],
      analysis.sources.map(({ id, role, selection, counts }) => [
        source(id),
        locale.roles[role],
        locale.selections[selection].name,
        locale.precisions[counts.kind] + (counts.margin === undefined ? '' : ` (± ${number(counts.margin)})`),
      ]),
    ),
    ...selections(analysis, names),
    ...(analysis.totals.length > 0 ? [heading(3, say('read-totals'))] : []),
    ...analysis.totals.flatMap((totals) => totalsOf(totals, analysis, names)),
  ];
}

/** What may be concluded from the stations of each source that does not cover all of its own, whether anything was found or not. */
function selections({ sources }: Analysis, { locale, say, source }: Names): Block[] {
  const items = sources
    .filter(({ role, selection }) => role !== 'commission' && selection !== 'census')
    .map(({ id, selection, design }) => {
      const args = { source: source(id), ...locale.selections[selection] };
      if (selection !== 'random') return say('selection-caution', args);
      return design === null
        ? say('selection-no-design', args)
        : say('selection-design', { ...args, design: visibleText(design) });
    });
  return items.length > 0 ? [list(items)] : [];
}

function totalsOf(totals: Analysis['totals'][number], analysis: Analysis, names: Names): Block[] {
  const { locale, say } = names;
  const number = (value: number): string => formatNumber(value, locale);
  const contestants = analysis.contests.find(({ id }) => id === totals.contest)?.contestants ?? [];
  const row = (name: string, sum: { sum: number; blanks: number } | undefined): string[][] =>
    sum ? [[name, sum.blanks === totals.forms ? '' : number(sum.sum), number(sum.blanks)]] : [];
  return [
    paragraph(
      say('totals-of', {
        source: names.source(totals.source),
        contest: names.contest(totals.contest),
        published: totals.published,
        forms: totals.forms,
      }),
    ),
    table(
      [left(say('col-line')), right(say('col-sum')), right(say('col-blanks'))],
      [
        ...inLineOrder(Object.keys(totals.lines)).flatMap((line) =>
          row(names.line(line), totals.lines[line]),
        ),
        ...contestants
          .filter(({ id }) => Object.hasOwn(totals.votes, id))
          .flatMap(({ id }) => row(names.contestant(totals.contest, id), totals.votes[id])),
      ],
    ),
  ];
}
