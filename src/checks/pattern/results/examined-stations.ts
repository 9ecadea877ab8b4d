import type { StationResults } from './station-results.js';
import type { ScopeLevel } from './territory-scopes.js';

/** How many stations lie in any of the territories looked at, each once however many contests and levels it was looked at in. */
export function examinedStations(
  looked: readonly { readonly results: StationResults; readonly levels: readonly ScopeLevel[] }[],
): number {
  const stations = new Set<number>();
  for (const { results, levels } of looked)
    for (const { scopes } of levels)
      for (const { rows } of scopes) for (const row of rows) stations.add(results.stations[row] as number);
  return stations.size;
}
