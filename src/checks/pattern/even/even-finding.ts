import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import type { FindingDraft } from '../../check.js';
import type { PartOfWhole } from '../results/part-of-whole.js';
import { patternFigure } from '../results/pattern-figure.js';
import { stationRow } from '../results/result-rows.js';
import { percentage, rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { EvennessTest } from './evenness-test.js';

export const EVEN_EXPLANATIONS = [
  'worked-out-from-total',
  'shared-table',
  'one-electorate-divided',
  'chance-among-many',
] as const;

/** A territory whose stations are more alike than ballots that fall by chance allow, with all of them. */
export function evenFinding(
  dataset: Dataset,
  results: StationResults,
  part: PartOfWhole,
  { scope, quantity, dispersion, logTail, chiSquaredLogTail, isSimulated }: EvennessTest,
  test: { readonly family: number; readonly index: number },
): FindingDraft {
  const { rows } = scope;
  const { rate, phi } = dispersion;
  const chance = spreadOfChance(part, rows, rate);
  const measure = { kind: 'sum', name: quantity === 'share' ? 'shareSpread' : 'turnoutSpread' } as const;
  const expected = rounded(100 * chance, 3) ?? 0;
  const spread = rounded(100 * chance * Math.sqrt(phi), 3) ?? 0;
  const actual = patternFigure(dataset, results, measure, spread, rows);
  return {
    relation: null,
    subject: scope.subject,
    contest: dataset.contests[results.contest]?.id ?? null,
    message: {
      id: 'even',
      args: {
        quantity,
        stations: rows.length,
        contestant: quantity === 'share' ? leaderName(dataset, results) : null,
        percent: percentage(rate),
        phi: rounded(phi, 4),
        logP: rounded(logTail / Math.LN10),
      },
    },
    expected: { ...actual, value: expected, low: expected, high: expected },
    actual,
    difference: rounded(spread - expected, 3) ?? 0,
    unit: 'percentage-points',
    votesAtStake: null,
    method: isSimulated ? 'simulated' : 'asymptotic',
    n: rows.length,
    test,
    direction: null,
    cells: [],
    contributors: contributors(dataset, results, part, rows, rate, quantity),
    notes: [
      {
        id: 'dispersion',
        args: {
          statistic: rounded(dispersion.statistic, 3),
          freedom: dispersion.degreesOfFreedom,
          logP: rounded(chiSquaredLogTail / Math.LN10),
        },
      },
    ],
    innocent: [...EVEN_EXPLANATIONS],
    provenance: [...actual.places],
  };
}

/** The spread, as a part of 1, that chance alone gives to stations of these sizes. */
function spreadOfChance({ wholes }: PartOfWhole, rows: Int32Array, rate: number): number {
  const inverse = rows.reduce((sum, row) => sum + 1 / (wholes[row] as number), 0);
  return Math.sqrt((rate * (1 - rate) * inverse) / rows.length);
}

/** Every station: what it contributes is how far its squared residual stays below the 1 that chance gives on average. */
function contributors(
  dataset: Dataset,
  results: StationResults,
  { parts, wholes }: PartOfWhole,
  rows: Int32Array,
  rate: number,
  quantity: string,
): NumberTable {
  const stations = Array.from(rows, (row) => {
    const [part, whole] = [parts[row] as number, wholes[row] as number];
    const residual = (part - whole * rate) / Math.sqrt(whole * rate * (1 - rate));
    return { row, part, whole, residual };
  }).sort((one, other) => Math.abs(one.residual) - Math.abs(other.residual) || one.row - other.row);
  return {
    id: 'contributors',
    args: { quantity, percent: percentage(rate) },
    contest: dataset.contests[results.contest]?.id ?? null,
    contestant: quantity === 'share' ? results.leader : null,
    columns: [
      'contribution',
      'residual',
      ...(quantity === 'share' ? ['votes', 'ballots', 'share'] : ['issued', 'registered', 'turnout']),
    ],
    rows: stations.map(({ row, part, whole, residual }) =>
      stationRow(dataset, results, row, [
        rounded(1 - residual * residual, 4),
        rounded(residual, 3),
        part,
        whole,
        percentage(part / whole),
      ]),
    ),
    omitted: 0,
  };
}

function leaderName({ contests }: Dataset, { contest, leader }: StationResults): string | null {
  return contests[contest]?.contestants.find(({ id }) => id === leader)?.name ?? null;
}
