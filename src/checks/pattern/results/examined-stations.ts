import type { StationResults } from './station-results.js';
import type { ScopeLevel } from './territory-scopes.js';

/** How many stations these rows are of, each once: contests may share stations. */
export function distinctStations(
  looked: readonly { readonly results: StationResults; readonly rows: Iterable<number> }[],
): number {
  const stations = new Set<number>();
  for (const { results, rows } of looked)
    for (const row of rows) stations.add(results.stations[row] as number);
  return stations.size;
}

/** How many stations lie in any of the territories looked at, each once however many contests and levels it was looked at in. */
export function examinedStations(
  looked: readonly { readonly results: StationResults; readonly levels: readonly ScopeLevel[] }[],
): number {
  return distinctStations(
    looked.flatMap(({ results, levels }) =>
      levels.flatMap(({ scopes }) => scopes.map(({ rows }) => ({ results, rows }))),
    ),
  );
}
