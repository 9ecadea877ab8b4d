import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import type { NumberTable } from '../../../model/number-table.js';
import { printedShareProbability } from '../../../stats/printed-share-probability.js';
import type { FindingDraft } from '../../check.js';
import type { PartOfWhole } from '../results/part-of-whole.js';
import { patternFigure } from '../results/pattern-figure.js';
import { stationRow } from '../results/result-rows.js';
import { percentage, rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { Scope } from '../results/territory-scopes.js';
import type { RepeatedValue } from './repeated-values.js';

export const REPEATED_EXPLANATIONS = [
  'worked-out-from-percentages',
  'station-listed-twice',
  'one-count-divided',
  'chance-among-many',
] as const;

/** Up to so many stations the tail is always summed exactly. */
const SUMMED = 700;

/** Other values of the same territory that are named. */
const NAMED = 10;

/** One percentage of the stations of a contest, as printed. */
export interface PrintedPercentages {
  readonly results: StationResults;
  readonly quantity: 'share' | 'turnout';
  readonly percentages: PartOfWhole;
  readonly tenths: Int16Array;
}

/** One territory's test. */
export interface RepeatedTest {
  readonly printed: PrintedPercentages;
  readonly scope: Scope;
  /** The least probable first; never empty for a finding. */
  readonly values: readonly RepeatedValue[];
}

export function repeatedFinding(
  dataset: Dataset,
  { printed, scope, values: [value, ...others] }: RepeatedTest,
  most: number,
  test: { readonly family: number; readonly index: number },
): FindingDraft[] {
  if (!value) return [];
  const { results, quantity, tenths } = printed;
  const contest = dataset.contests[results.contest];
  const own = scope.rows.filter((row) => tenths[row] === value.tenths);
  const measure = { kind: 'sum', name: 'samePercent' } as const;
  const expected = rounded(value.expected) ?? 0;
  const actual = patternFigure(dataset, results, measure, value.observed, own);
  return [
    {
      relation: null,
      subject: scope.subject,
      contest: contest?.id ?? null,
      message: {
        id: 'repeated',
        args: {
          quantity,
          percent: value.tenths / 10,
          stations: scope.rows.length,
          contestant: contest?.contestants.find(({ id }) => id === results.leader)?.name ?? null,
          logP: rounded(value.logTail / Math.LN10, 3),
        },
      },
      expected: patternFigure(dataset, results, measure, expected, scope.rows),
      actual,
      difference: rounded(value.observed - expected) ?? 0,
      unit: 'stations',
      votesAtStake: null,
      method: scope.rows.length <= SUMMED ? 'exact' : 'asymptotic',
      n: scope.rows.length,
      test,
      direction: null,
      cells: [],
      contributors: contributors(dataset, printed, own, value.tenths),
      notes: otherValues(others, most),
      innocent: [...REPEATED_EXPLANATIONS],
      provenance: [...actual.places],
    },
  ];
}

/** The stations that print the value, those first where it was least to be expected. */
function contributors(
  dataset: Dataset,
  { results, quantity, percentages: { wholes } }: PrintedPercentages,
  own: Int32Array,
  tenths: number,
): NumberTable {
  const { registered, tookPart, cast, leading, contest, leader } = results;
  const part = (parts: Int32Array, totals: Int32Array, row: number): number | null => {
    const [count, total] = [parts[row] ?? -1, totals[row] ?? -1];
    return count >= 0 && total > 0 ? percentage(count / total, 3) : null;
  };
  const stations = Array.from(own, (row) => ({
    row,
    part: 1 - printedShareProbability(wholes[row] ?? 1, tenths),
  })).sort((one, other) => other.part - one.part || one.row - other.row);
  return {
    id: 'contributors',
    args: { quantity, percent: tenths / 10 },
    contest: dataset.contests[contest]?.id ?? null,
    contestant: quantity === 'share' ? leader : null,
    columns: ['contribution', 'turnout', 'share'],
    rows: stations.map(({ row, part: contribution }) =>
      stationRow(dataset, results, row, [
        rounded(contribution, 4),
        part(tookPart, registered, row),
        part(leading, cast, row),
      ]),
    ),
    omitted: 0,
  };
}

/** Further values of the same territory that are as improbable as a finding may be, each by itself. */
function otherValues(others: readonly RepeatedValue[], most: number): Message[] {
  return others
    .filter(({ logTail }) => Math.exp(logTail) <= most)
    .slice(0, NAMED)
    .map(({ tenths, observed, expected, logTail }) => ({
      id: 'other-value',
      args: {
        percent: tenths / 10,
        observed,
        expected: rounded(expected),
        logP: rounded(logTail / Math.LN10, 3),
      },
    }));
}
