import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import { levelTables } from '../results/level-tables.js';
import { percentage, rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { Scope, ScopeLevel } from '../results/territory-scopes.js';
import { anomalousEstimate } from './anomalous-estimate.js';
import type { TerritoryEstimate } from './territory-estimate.js';

/** The estimates with their bands, what turnout and share would be without them, and what each peak would give where the peaks disagree. */
export function anomalousTables(
  dataset: Dataset,
  results: StationResults,
  levels: readonly ScopeLevel[],
  estimateOf: (scope: Scope) => TerritoryEstimate,
): readonly NumberTable[] {
  const tables = (id: string, columns: readonly string[], rowsOf: (scope: Scope) => (number | null)[][]) =>
    levelTables(dataset, results, levels, { id, columns, rowsOf });
  return [
    ...tables(
      'anomalous',
      [
        'windowFrom',
        'windowTo',
        'ratio',
        'votes',
        'bandLow',
        'bandHigh',
        'intervalLow',
        'intervalHigh',
        'above',
        'aboveLow',
        'aboveHigh',
      ],
      (scope) => [votesRow(estimateOf(scope))],
    ),
    ...tables(
      'corrected',
      ['turnout', 'correctedTurnout', 'share', 'correctedShare', 'partOfLeader', 'withInvalid'],
      (scope) => correctedRow(results, scope, estimateOf(scope)),
    ),
    ...tables('peaks', ['peak', 'windowFrom', 'windowTo', 'ratio', 'votes', 'above'], (scope) =>
      peakRows(estimateOf(scope)),
    ),
  ];
}

function votesRow({ curves: { bins }, chosen }: TerritoryEstimate): (number | null)[] {
  if (!chosen) return Array.from({ length: 11 }, () => null);
  const { window, estimate, band, interval } = chosen;
  return [
    percentage(window.from / bins),
    percentage(window.to / bins),
    rounded(estimate.ratio, 5),
    ...[
      estimate.all,
      band?.all[0],
      band?.all[1],
      interval?.low,
      interval?.high,
      estimate.above,
      band?.above[0],
      band?.above[1],
    ].map(votes),
  ];
}

/** What is left when the anomalous votes are taken away from ballots cast and from the leader's votes. */
function correctedRow(
  { registered, cast, leading }: StationResults,
  { rows }: Scope,
  { chosen }: TerritoryEstimate,
): (number | null)[][] {
  if (!chosen) return [];
  const sum = (column: Int32Array) => rows.reduce((all, row) => all + (column[row] as number), 0);
  const isCast = rows.every((row) => (cast[row] as number) >= 0);
  const [voters, ballots, ours] = [sum(registered), isCast ? sum(cast) : Number.NaN, sum(leading)];
  const { all } = chosen.estimate;
  return [
    [
      percentage(ballots / voters),
      percentage((ballots - all) / voters),
      percentage(ours / ballots),
      percentage((ours - all) / (ballots - all)),
      percentage(all / ours),
      votes(chosen.withInvalid),
    ],
  ];
}

function peakRows({ curves, proposed, chosen }: TerritoryEstimate): (number | null)[][] {
  if (chosen) return [];
  return proposed.windows.map((window, at) => {
    const estimate = anomalousEstimate(curves.leading, curves.others, window);
    return [
      rounded(proposed.peaks[at] as number),
      percentage(window.from / curves.bins),
      percentage(window.to / curves.bins),
      rounded(estimate?.ratio ?? Number.NaN, 5),
      votes(estimate?.all),
      votes(estimate?.above),
    ];
  });
}

function votes(value: number | null | undefined): number | null {
  return rounded(value ?? Number.NaN, 0);
}
