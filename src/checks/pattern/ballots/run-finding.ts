import type { Dataset } from '../../../model/dataset.js';
import type { Figure } from '../../../model/finding.js';
import { longestRunLogProbability } from '../../../stats/longest-run-log-probability.js';
import type { FindingDraft } from '../../check.js';
import { distinctPlaces, placeOf, stationSubject } from '../../figures.js';
import { rounded } from '../results/rounded.js';
import type { StationTest } from './run-test.js';

export const RUN_EXPLANATIONS = [
  'sorted-before-reading',
  'emptied-in-layers',
  'voters-in-groups',
  'order-not-kept',
  'chance-among-many',
] as const;

/** A station at which one contestant's ballots lie together more than a well-mixed box lets them. */
export function runFinding(
  dataset: Dataset,
  { strongest, tested, logP }: StationTest,
  test: { readonly family: number; readonly index: number },
): FindingDraft {
  const { order, mark, lengths, fewLogTail, longLogTail } = strongest;
  const { table, rows } = order;
  const { runs, ones, longest, longestBegin } = lengths;
  const others = rows.length - ones;
  const isLong = longLogTail < fewLogTail;
  const place = (row: number) => placeOf(dataset, { file: table.file, fileLine: table.fileLines[row] ?? 1 });
  const ends = isLong ? [longestBegin, longestBegin + longest - 1] : [0, rows.length - 1];
  const figure = (value: number): Figure => ({
    measure: { kind: 'sum', name: isLong ? 'longestBallotRun' : 'ballotRuns' },
    source: dataset.sources[table.source]?.id ?? '',
    published: dataset.files[table.file]?.published ?? null,
    value,
    low: value,
    high: value,
    places: distinctPlaces(ends.map((at) => place(rows[at] ?? 0))),
  });
  const expected = figure(
    isLong ? medianLongest(ones, others) : (rounded(1 + (2 * ones * others) / rows.length) ?? 0),
  );
  const actual = figure(isLong ? longest : runs);
  const contest = dataset.contests[table.contest];
  const name = table.markNames[mark] ?? '';
  return {
    relation: null,
    subject: stationSubject(dataset, order.station),
    contest: contest?.id ?? null,
    message: {
      id: isLong ? 'long-run' : 'few-runs',
      args: {
        contestant: contest?.contestants.find(({ id }) => id === name)?.name ?? name,
        ballots: rows.length,
        ones,
        runs,
        longest,
        from: longestBegin + 1,
        to: longestBegin + longest,
        tested,
        logP: rounded(logP / Math.LN10),
      },
    },
    expected,
    actual,
    difference: rounded(actual.value - expected.value) ?? 0,
    unit: isLong ? 'ballots' : 'items',
    votesAtStake: null,
    method: 'exact',
    n: rows.length,
    test,
    direction: contest?.contestants.some(({ id }) => id === name) ? name : null,
    cells: [],
    notes: [
      {
        id: 'both-tests',
        args: {
          runs,
          fewLogP: rounded(fewLogTail / Math.LN10),
          longest,
          longLogP: rounded(longLogTail / Math.LN10),
        },
      },
    ],
    innocent: [...RUN_EXPLANATIONS],
    provenance: [...actual.places],
  };
}

/** The longest run that half of all orders do not exceed. */
function medianLongest(ones: number, others: number): number {
  let [low, high] = [1, ones];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (longestRunLogProbability(middle + 1, ones, others) <= -Math.LN2) high = middle;
    else low = middle + 1;
  }
  return low;
}
