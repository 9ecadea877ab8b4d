import type { Dataset } from '../../../model/dataset.js';
import { type TerritoryTree, upFrom } from './territory-tree.js';

/** The stations of each of these nodes, those of territories below them included. One walk over the stations. */
export function stationsOfNodes(
  { stations }: Dataset,
  tree: TerritoryTree,
  nodes: Iterable<number>,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>([...nodes].map((node) => [node, []]));
  if (found.size === 0) return found;
  for (let station = 0; station < stations.length; station++) {
    const node = tree.nodeOf(stations.territories[station] ?? -1);
    for (const at of upFrom(tree, node)) found.get(at)?.push(station);
  }
  return found;
}
