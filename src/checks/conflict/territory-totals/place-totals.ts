import { groupBy } from '../../../model/group-by.js';
import type { StatedTotal } from './quantity.js';
import type { TerritorySums } from './territory-sums.js';
import { type TerritoryTree, upFrom } from './territory-tree.js';
import type { TotalsGroup } from './totals-of-sources.js';

/** The totals of each node, by quantity. */
export type PlacedTotals = ReadonlyMap<number, ReadonlyMap<number, StatedTotal>>;

/**
 * Which territory each total is of: the one that its row names. A row of totals inside a table of forms often does not say, for the
 * names above it are carried down ("Total" below the last county may be the county's or the state's). It is taken for that of the
 * territory, or the one above it, with which it agrees in most numbers other than zero, or else to which its largest number comes
 * nearest, as a ratio. Where two rows so come to be of one territory and differ, it is not known what they are, and neither is taken.
 */
export function placeTotals(group: TotalsGroup, tree: TerritoryTree, sums: TerritorySums): PlacedTotals {
  const placed = new Map<number, Map<number, StatedTotal>>();
  const contradicted: [number, number][] = [];
  for (const row of groupBy(group.totals, ({ file, fileLine }) => `${file} ${fileLine}`).values()) {
    const named = tree.nodeOf(row[0]?.territory ?? -1);
    const likeliest = group.isOwnTable ? likeliestNode(group, row, named, tree, sums) : null;
    for (const total of row) {
      const node = likeliest ?? tree.nodeOf(total.territory);
      const quantity = group.quantityAt(total);
      const ofNode = placed.get(node) ?? new Map<number, StatedTotal>();
      placed.set(node, ofNode);
      const known = ofNode.get(quantity);
      if (known && known.value !== total.value) contradicted.push([node, quantity]);
      if (!known) ofNode.set(quantity, total);
    }
  }
  for (const [node, quantity] of contradicted) placed.get(node)?.delete(quantity);
  return placed;
}

function likeliestNode(
  { quantityAt }: TotalsGroup,
  row: readonly StatedTotal[],
  named: number,
  tree: TerritoryTree,
  sums: TerritorySums,
): number {
  const largest = row.reduce<StatedTotal | null>(
    (most, total) => (most && most.value >= total.value ? most : total),
    null,
  );
  const fits = [...upFrom(tree, named)].map((node) => ({
    node,
    agreeing: row.filter((total) => total.value > 0 && total.value === sums.sumOf(node, quantityAt(total)))
      .length,
    distance: largest ? ratio(largest.value, sums.sumOf(node, quantityAt(largest))) : 1,
  }));
  const best = fits.reduce((one, other) =>
    other.agreeing > one.agreeing || (other.agreeing === one.agreeing && other.distance < one.distance)
      ? other
      : one,
  );
  return best.node;
}

/** How many times larger the one is than the other, whichever is larger; infinite where only one is zero. */
function ratio(one: number, other: number): number {
  return one === other ? 1 : Math.max(one, other) / Math.min(one, other);
}
