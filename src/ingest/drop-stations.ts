import type { Dataset } from '../model/dataset.js';
import type { Stations } from '../model/station.js';

/** Whatever of a data set refers to stations. */
type OfStations = Pick<
  Dataset,
  | 'stations'
  | 'forms'
  | 'voterCounts'
  | 'turnoutReadings'
  | 'reportedShares'
  | 'publishedTotals'
  | 'incidents'
  | 'replies'
  | 'ballotOrders'
>;

/** Takes stations out that nothing refers to any more; `candidates` are those that were named by rows which proved to be none. */
export function dropStations(given: OfStations, candidates: ReadonlySet<number>): OfStations {
  const gone = new Set(candidates);
  const keep = (station: number): void => {
    gone.delete(station);
  };
  const { forms, voterCounts, turnoutReadings, reportedShares, publishedTotals, incidents, replies } = given;
  const { ballotOrders } = given;
  for (const { stations } of [...forms, ...turnoutReadings, ...ballotOrders]) stations.forEach(keep);
  for (const said of [voterCounts, reportedShares, publishedTotals, incidents, replies]) {
    for (const { station } of said) keep(station);
  }
  if (gone.size === 0) return given;

  const kept = Array.from({ length: given.stations.length }, (_, station) => station).filter(
    (station) => !gone.has(station),
  );
  const moved = new Int32Array(given.stations.length).fill(-1);
  kept.forEach((station, index) => {
    moved[station] = index;
  });
  const newIndex = (station: number): number => moved[station] ?? -1;
  const table = <T extends { readonly stations: Int32Array }>(one: T): T => ({
    ...one,
    stations: one.stations.map(newIndex),
  });
  const statement = <T extends { readonly station: number }>(one: T): T => ({
    ...one,
    station: newIndex(one.station),
  });
  return {
    stations: pick(given.stations, kept, newIndex),
    forms: forms.map(table),
    turnoutReadings: turnoutReadings.map(table),
    voterCounts: voterCounts.map(statement),
    reportedShares: reportedShares.map(statement),
    publishedTotals: publishedTotals.map(statement),
    incidents: incidents.map(statement),
    replies: replies.map(statement),
    ballotOrders: ballotOrders.map(table),
  };
}

function pick(stations: Stations, kept: readonly number[], newIndex: (station: number) => number): Stations {
  return {
    length: kept.length,
    ids: kept.map((station) => stations.ids[station] ?? ''),
    territories: Int32Array.from(kept, (station) => stations.territories[station] ?? -1),
    details: new Map(
      [...stations.details].flatMap(([station, details]) =>
        newIndex(station) === -1 ? [] : [[newIndex(station), details] as const],
      ),
    ),
  };
}
