import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import type { FindingDraft } from '../../check.js';
import { patternFigure } from '../results/pattern-figure.js';
import { stationRow } from '../results/result-rows.js';
import { rounded } from '../results/rounded.js';
import { variantNotes } from './excess-variants.js';
import type { IntegerStations } from './integer-stations.js';
import type { IntegerTest } from './integer-test.js';

export const INTEGER_EXPLANATIONS = [
  'worked-out-from-percentages',
  'rounded-counts',
  'station-listed-twice',
  'chance-among-many',
] as const;

/** Up to so many stations the tail is always summed exactly. */
const SUMMED = 700;

type Names = Pick<NumberTable, 'contest' | 'contestant'>;

/** A finding about the stations of one territory, with those that have an integer percentage, the least expected first. */
export function integerFinding(
  dataset: Dataset,
  stations: IntegerStations,
  { scope, trials, excess, logTail }: IntegerTest,
  names: Names,
  test: { readonly family: number; readonly index: number },
): FindingDraft {
  const { results, quantities } = stations;
  const [quantity] = quantities;
  const near = trials.rows.filter((_, index) => trials.isNear[index] === 1);
  const measure = { kind: 'sum', name: 'integerPercent' } as const;
  const expected = rounded(excess.expected) ?? 0;
  const actual = patternFigure(dataset, results, measure, excess.observed, near);
  return {
    relation: null,
    subject: scope.subject,
    contest: names.contest,
    message: {
      id: 'integers',
      args: {
        quantity,
        stations: scope.rows.length,
        contestant: nameOf(dataset, names),
        deviation: rounded(excess.deviation),
        z: rounded(excess.z),
        logP: rounded(logTail / Math.LN10, 3),
      },
    },
    expected: patternFigure(dataset, results, measure, expected, scope.rows),
    actual,
    difference: rounded(excess.observed - expected) ?? 0,
    unit: 'stations',
    votesAtStake: null,
    method: scope.rows.length <= SUMMED ? 'exact' : 'asymptotic',
    n: scope.rows.length,
    test,
    direction: null,
    cells: [],
    contributors: contributors(dataset, stations, { trials }, names),
    notes: variantNotes(stations, scope),
    innocent: [...INTEGER_EXPLANATIONS],
    provenance: [...actual.places],
  };
}

/** Every station with an integer percentage: its part of the excess is 1 less how probable the percentage was there. */
function contributors(
  dataset: Dataset,
  { results, votes, quantities }: IntegerStations,
  { trials: { rows, probabilities, isNear } }: Pick<IntegerTest, 'trials'>,
  names: Names,
): NumberTable {
  const hasTurnout = quantities.includes('turnout');
  const { registered, tookPart, cast } = results;
  const percent = (counts: Int32Array, totals: Int32Array, row: number): number | null =>
    rounded((100 * (counts[row] ?? 0)) / (totals[row] ?? 1), 3);
  const near = Array.from(rows, (row, index) => ({ row, index }))
    .filter(({ index }) => isNear[index] === 1)
    .map(({ row, index }) => ({ row, part: 1 - (probabilities[index] ?? 1) }))
    .sort((one, other) => other.part - one.part || one.row - other.row);
  return {
    id: 'contributors',
    args: { quantity: quantities[0] },
    ...names,
    columns: ['contribution', ...(hasTurnout ? ['turnout'] : []), 'share'],
    rows: near.map(({ row, part }) =>
      stationRow(dataset, results, row, [
        rounded(part, 4),
        ...(hasTurnout ? [percent(tookPart, registered, row)] : []),
        percent(votes, cast, row),
      ]),
    ),
    omitted: 0,
  };
}

/** Null where each contest has a contestant of its own. */
function nameOf(dataset: Dataset, { contest, contestant }: Names): string | null {
  const contestants = dataset.contests.find(({ id }) => id === contest)?.contestants ?? [];
  return contestants.find(({ id }) => id === contestant)?.name ?? null;
}
