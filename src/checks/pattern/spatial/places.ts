import type { Dataset } from '../../../model/dataset.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import { isPossiblePlace } from '../peers/possible-place.js';
import type { PartOfWhole } from '../results/part-of-whole.js';
import type { StationResults } from '../results/station-results.js';

/** Stations at exactly one pair of coordinates, taken together: rooms of one building are no neighbours of each other. */
export interface Places {
  /** Rows of the results at each place. */
  readonly rows: readonly Int32Array[];
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  /** Sum of the parts over sum of the wholes, from 0 to 1. */
  readonly values: Float64Array;
  /** Usable stations without coordinates, or with 0, 0 or impossible ones. */
  readonly unplaced: number;
}

export function placesOf(
  dataset: Dataset,
  results: StationResults,
  { parts, wholes, isUsable }: PartOfWhole,
): Places {
  const at = new Map<string, number[]>();
  let unplaced = 0;
  results.stations.forEach((station, row) => {
    if (!isUsable(row)) return;
    const { latitude = null, longitude = null } = dataset.stations.details.get(station) ?? {};
    if (isPossiblePlace(latitude, longitude)) getOrAdd(at, `${latitude} ${longitude}`, () => []).push(row);
    else unplaced++;
  });
  const rows = [...at.values()].map((of) => Int32Array.from(of));
  const degrees = (of: 'latitude' | 'longitude') =>
    Float64Array.from(
      rows,
      ([row = 0]) => dataset.stations.details.get(results.stations[row] as number)?.[of] ?? Number.NaN,
    );
  const sum = (column: Int32Array, of: Int32Array) =>
    of.reduce((total, row) => total + (column[row] as number), 0);
  return {
    rows,
    latitudes: degrees('latitude'),
    longitudes: degrees('longitude'),
    values: Float64Array.from(rows, (of) => sum(parts, of) / sum(wholes, of)),
    unplaced,
  };
}

/** The place of each row that has one. */
export function placesByRow({ rows }: Places): ReadonlyMap<number, number> {
  return new Map(rows.flatMap((of, place) => Array.from(of, (row) => [row, place] as const)));
}
