import type { Dataset } from '../../../model/dataset.js';
import { NO_TERRITORY, territoryPath } from '../../../model/territory.js';

const known = new WeakMap<Dataset, Int32Array>();

/** All stations in the order of their territories' names and then their own: an order that the files do not decide. Made once for each data set. */
export function stationsByName(dataset: Dataset): Int32Array {
  const made = known.get(dataset);
  if (made) return made;
  const { stations, territories } = dataset;
  const paths = territories.names.map((_, index) => JSON.stringify(territoryPath(territories, index)));
  const ranks = new Int32Array(paths.length);
  [...paths.keys()]
    .sort((left, right) => compareTexts(paths[left] ?? '', paths[right] ?? ''))
    .forEach((territory, rank) => {
      ranks[territory] = rank;
    });
  const rankOf = (station: number): number => ranks[stations.territories[station] ?? NO_TERRITORY] ?? -1;
  const order = Int32Array.from(stations.ids, (_, station) => station).sort(
    (left, right) =>
      rankOf(left) - rankOf(right) || compareTexts(stations.ids[left] ?? '', stations.ids[right] ?? ''),
  );
  known.set(dataset, order);
  return order;
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
