import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import { levelTables } from '../results/level-tables.js';
import { rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { Scope, ScopeLevel } from '../results/territory-scopes.js';
import type { FittedVariant } from './fitted-variants.js';

/** The start values, the main fit with the range of all fits, and each fit by itself. */
export function klimekTables(
  dataset: Dataset,
  results: StationResults,
  levels: readonly ScopeLevel[],
  variantsOf: (scope: Scope) => readonly FittedVariant[],
): readonly NumberTable[] {
  return [
    ...levelTables(dataset, results, levels, {
      id: 'fit',
      columns: [
        'incremental',
        'incrementalLow',
        'incrementalHigh',
        'extreme',
        'extremeLow',
        'extremeHigh',
        'alpha',
        'alphaLow',
        'alphaHigh',
      ],
      rowsOf: (scope) => fitRows(variantsOf(scope)),
    }),
    ...levelTables(dataset, results, levels, {
      id: 'start',
      columns: ['tau', 'sigmaTau', 'nu', 'sigmaNu', 'theta'],
      rowsOf: (scope) =>
        variantsOf(scope)
          .slice(0, 1)
          .map(({ start: { tau, sigmaTau, nu, sigmaNu, theta } }) =>
            [tau, sigmaTau, nu, sigmaNu, theta].map((value) => rounded(value, 7)),
          ),
    }),
    ...levelTables(dataset, results, levels, {
      id: 'variants',
      columns: ['axes', 'bins', 'leastVoters', 'incremental', 'extreme', 'alpha', 'distance'],
      rowsOf: (scope) =>
        variantsOf(scope).map(({ histogram, bins, leastVoters, fit }) => [
          histogram === 'line' ? 1 : 2,
          bins,
          leastVoters,
          rounded(fit.incremental, 3),
          rounded(fit.extreme, 3),
          rounded(fit.alpha, 2),
          rounded(fit.distance, 6),
        ]),
    }),
  ];
}

function fitRows(variants: readonly FittedVariant[]): (number | null)[][] {
  const [main] = variants;
  if (!main) return [];
  return [
    (['incremental', 'extreme', 'alpha'] as const).flatMap((name) => {
      const all = variants.map(({ fit }) => fit[name]);
      return [main.fit[name], Math.min(...all), Math.max(...all)].map((value) => rounded(value, 3));
    }),
  ];
}
