import type { Dataset } from '../../../model/dataset.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import { groupBy } from '../../../model/group-by.js';
import { NO_TERRITORY } from '../../../model/territory.js';
import { kNearest } from '../../../stats/k-nearest.js';
import type { StationResults } from '../results/station-results.js';
import { isPossiblePlace } from './possible-place.js';

/** Stations that are each held against the others of the group. */
export interface PeerGroup {
  /** Rows of the results, ascending; of nearest stations the one that is judged first. */
  readonly rows: Int32Array;
  /** Positions in `rows` of those that are judged here; the others only stand for comparison. */
  readonly judged: Int32Array;
}

export interface Peers {
  readonly groups: readonly PeerGroup[];
  /** How many stations are held against those of their smallest territory, of a larger one, and the nearest ones. */
  readonly own: number;
  readonly larger: number;
  readonly nearest: number;
  /** How many have too few others even in their largest territory. */
  readonly alone: number;
}

/**
 * With whom each usable row is compared: the other stations of its smallest territory, where those are at least `least`; else the `least` nearest ones,
 * where its coordinates are possible and no more than `least` stations share them; else those of the smallest larger territory that has as many. Only stations of
 * the same contest are peers. Stations without any territory are peers of each other.
 */
export function peerGroups(
  dataset: Dataset,
  results: StationResults,
  isUsable: (row: number) => boolean,
  least: number,
): Peers {
  const { territories, stations } = dataset;
  const usable = Int32Array.from({ length: results.length }, (_, row) => row).filter(isUsable);
  const keyOf = (row: number, territory: number): number =>
    (results.contests[row] ?? 0) * (territories.names.length + 1) + territory + 1;
  const territoryOf = (row: number): number =>
    stations.territories[results.stations[row] ?? -1] ?? NO_TERRITORY;
  const members = new Map<number, number[]>();
  for (const row of usable) {
    for (const territory of upwards(dataset, territoryOf(row)))
      getOrAdd(members, keyOf(row, territory), () => []).push(row);
  }
  const judged = new Map<number, number[]>();
  const remote: number[] = [];
  const counts = { own: 0, larger: 0, alone: 0 };
  const isPlaced = (row: number): boolean => {
    const { latitude = null, longitude = null } = stations.details.get(results.stations[row] ?? -1) ?? {};
    return isPossiblePlace(latitude, longitude);
  };
  const placed = usable.filter(isPlaced);
  const crowded = crowdedRows(dataset, results, placed, least);
  for (const row of usable) {
    const path = upwards(dataset, territoryOf(row));
    const enough = path.findIndex((at) => (members.get(keyOf(row, at))?.length ?? 0) > least);
    if (enough !== 0 && isPlaced(row) && !crowded.has(row)) remote.push(row);
    else if (enough === -1) counts.alone++;
    else {
      counts[enough === 0 ? 'own' : 'larger']++;
      getOrAdd(judged, keyOf(row, path[enough] ?? NO_TERRITORY), () => []).push(row);
    }
  }
  const byTerritory = [...judged].map(([key, rows]): PeerGroup => {
    const all = Int32Array.from(members.get(key) ?? []);
    return { rows: all, judged: positionsOf(all, rows) };
  });
  const nearest = remote.length === 0 ? [] : nearestGroups(dataset, results, placed, remote, least);
  return {
    ...counts,
    groups: [...byTerritory, ...nearest],
    nearest: nearest.length,
    alone: counts.alone + remote.length - nearest.length,
  };
}

/** A territory and those that hold it, the smallest first. */
function upwards({ territories }: Dataset, territory: number): readonly number[] {
  const path = [territory];
  for (
    let at = territories.parents[territory] ?? NO_TERRITORY;
    at !== NO_TERRITORY;
    at = territories.parents[at] ?? NO_TERRITORY
  )
    path.push(at);
  return path;
}

/** Rows of which more than `least` of one contest share a point: the middle of a district, or an error, that says nothing of who lies near. */
function crowdedRows(
  { stations }: Dataset,
  results: StationResults,
  placed: Int32Array,
  least: number,
): ReadonlySet<number> {
  const points = groupBy([...placed], (row) => {
    const details = stations.details.get(results.stations[row] ?? -1);
    return `${results.contests[row]} ${details?.latitude} ${details?.longitude}`;
  });
  return new Set([...points.values()].filter(({ length }) => length > least).flat());
}

/** Both ascending. */
function positionsOf(all: Int32Array, some: readonly number[]): Int32Array {
  let at = 0;
  return Int32Array.from(some, (row) => {
    while (all[at] !== row) at++;
    return at;
  });
}

function nearestGroups(
  { stations }: Dataset,
  results: StationResults,
  placed: Int32Array,
  remote: readonly number[],
  least: number,
): readonly PeerGroup[] {
  const isRemote = new Set(remote);
  return [...new Set(Array.from(placed, (row) => results.contests[row]))].flatMap((contest) => {
    const rows = placed.filter((row) => results.contests[row] === contest);
    if (rows.length <= least) return [];
    const degrees = (of: 'latitude' | 'longitude') =>
      Float64Array.from(rows, (row) => stations.details.get(results.stations[row] ?? -1)?.[of] ?? Number.NaN);
    const { neighbours } = kNearest(degrees('latitude'), degrees('longitude'), least);
    return [...rows].flatMap((row, unit) => {
      if (!isRemote.has(row)) return [];
      const others = neighbours.subarray(unit * least, (unit + 1) * least);
      return [
        {
          rows: Int32Array.of(row, ...Array.from(others, (other) => rows[other] ?? -1)),
          judged: Int32Array.of(0),
        },
      ];
    });
  });
}
