import type { Dataset } from '../../../model/dataset.js';
import type { Multiples } from '../../../model/plot.js';
import { plotHead } from '../results/plot-head.js';
import type { StationResults } from '../results/station-results.js';
import type { Scope, ScopeLevel } from '../results/territory-scopes.js';
import { columnsOf } from './curve-plots.js';
import type { TerritoryEstimate } from './territory-estimate.js';

const MOST_PANELS = 20;
const POINTS = 100;

/** Votes by turnout of the largest territories, by registered voters, of the topmost level that has several; none where none has. */
export function territoryPanels(
  dataset: Dataset,
  results: StationResults,
  levels: readonly ScopeLevel[],
  estimateOf: (scope: Scope) => TerritoryEstimate,
): Multiples[] {
  const topmost = levels.find(({ level, scopes }) => level > 0 && scopes.length > 1);
  if (!topmost) return [];
  const { scopes, tooSmall } = topmost;
  const voters = ({ rows }: Scope): number =>
    rows.reduce((sum, row) => sum + (results.registered[row] as number), 0);
  const largest = scopes
    .map((scope) => ({ scope, voters: voters(scope) }))
    .sort((one, other) => other.voters - one.voters)
    .slice(0, MOST_PANELS);
  const omitted = scopes.length - largest.length + tooSmall;
  const args = { territories: largest.length, omitted };
  return [
    {
      kind: 'multiples',
      ...plotHead(dataset, results, {
        id: 'territories',
        args,
        subject: { kind: 'territory', territory: [] },
      }),
      from: 0,
      width: 100 / POINTS,
      panels: largest.map(({ scope }) => {
        const { curves } = estimateOf(scope);
        return {
          subject: scope.subject,
          n: scope.rows.length,
          series: [
            { id: 'leader', values: columnsOf(curves.leading, curves.bins, POINTS) },
            { id: 'others', values: columnsOf(curves.others, curves.bins, POINTS) },
          ],
        };
      }),
      omitted,
    },
  ];
}
