import type { Outcome } from '../../model/outcome.js';
import type { RevisedCell, RevisionLedger, RevisionStep } from '../../model/revision-ledger.js';
import { type Block, left, list, paragraph, right, table } from '../document.js';
import { formatDifference, formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { lateTerritories } from './late-territories.js';

/** What each publication changed, with every sum before and after it, and which territories came late. */
export function revisionsTable(outcome: Extract<Outcome, { status: 'completed' }>, names: Names): Block[] {
  return outcome.revisions.flatMap((ledger) => describeLedger(ledger, names));
}

function describeLedger(ledger: RevisionLedger, names: Names): Block[] {
  const { locale, say } = names;
  const publications = ledger.publications.map(({ source, published }) =>
    say('publication-of', { source: names.source(source), published }),
  );
  return [
    paragraph(say('revision-lineage', { contest: names.contest(ledger.contest) || null })),
    table(
      [left(say('col-publication')), right(say('col-stations-in'))],
      ledger.publications.map(({ stations }, index) => [
        publications[index] ?? '',
        formatNumber(stations, locale),
      ]),
    ),
    ...ledger.steps.flatMap((step, index) =>
      describeStep(step, ledger.contest, publications[index + 1] ?? '', names),
    ),
    ...lateTerritories(ledger, publications, names),
  ];
}

function describeStep(step: RevisionStep, contest: string, publication: string, names: Names): Block[] {
  const { say, subject } = names;
  const { elapsed, cells, missingExamples, ...counts } = step;
  const hasVotes = cells.some(({ measure, compared }) => measure.kind === 'votes' && compared > 0);
  const some = (count: number, key: string): string[] => (count > 0 ? [say(key, counts)] : []);
  return [
    paragraph(
      [
        say('revision-step', {
          ...counts,
          publication,
          elapsed: elapsed && say(`revision-elapsed-${elapsed.unit}`, { count: elapsed.count }),
        }),
        ...(hasVotes ? [say('revision-votes', counts)] : []),
        ...gains(cells, contest, names),
        ...some(step.appeared, 'revision-appeared'),
        ...some(step.completed, 'revision-completed'),
        ...some(step.erased, 'revision-erased'),
      ].join(' '),
    ),
    cellsTable(cells, contest, names),
    ...(step.missing > 0
      ? [paragraph(say('revision-missing', counts)), list(missingExamples.map(subject))]
      : []),
  ];
}

/** Who gained and lost by revisions, the most first. */
function gains(cells: readonly RevisedCell[], contest: string, { locale, say, contestant }: Names): string[] {
  const revised = cells
    .flatMap(({ measure, net }) => (measure.kind === 'votes' && net !== 0 ? [{ measure, net }] : []))
    .sort((one, other) => other.net - one.net)
    .map(({ measure, net }) =>
      say('revision-gain', {
        contestant: contestant(contest, measure.contestant),
        net: formatDifference(net, locale),
      }),
    );
  return revised.length === 0 ? [] : [say('revision-gains', { gains: revised.join(', ') })];
}

function cellsTable(cells: readonly RevisedCell[], contest: string, names: Names): Block {
  const { locale, say } = names;
  const ofVotes = cells.filter(({ measure }) => measure.kind === 'votes');
  const total = (side: 'before' | 'after') => ofVotes.reduce((sum, cell) => sum + cell[side], 0);
  const share = (cell: RevisedCell, side: 'before' | 'after'): string =>
    cell.measure.kind === 'votes' && total(side) > 0
      ? formatNumber(Math.round((1e4 * cell[side]) / total(side)) / 100, locale)
      : '';
  const sums = (['completed', 'added'] as const).filter((key) => cells.some((cell) => cell[key] !== 0));
  return table(
    [
      left(say('col-what')),
      right(say('col-before')),
      right(say('col-compared')),
      right(say('col-revised-up')),
      right(say('col-revised-down')),
      right(say('col-revised-net')),
      ...sums.map((key) => right(say(`col-${key}`))),
      right(say('col-after')),
      right(say('col-share-before')),
      right(say('col-share-after')),
    ],
    cells.map((cell) => [
      names.measure(cell.measure, contest),
      ...[cell.before, cell.compared, cell.up, cell.down].map((count) => formatNumber(count, locale)),
      ...[cell.net, ...sums.map((key) => cell[key])].map((change) => formatDifference(change, locale)),
      formatNumber(cell.after, locale),
      share(cell, 'before'),
      share(cell, 'after'),
    ]),
  );
}
