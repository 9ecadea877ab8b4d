import type { StatedTotal } from './quantity.js';
import type { TerritorySums } from './territory-sums.js';

/** How well a row of totals is that of a territory. */
export interface NodeFit {
  readonly node: number;
  /** Numbers other than zero that are the sum of the territory's forms. */
  readonly agreeing: number;
  /** Whether all numbers are, and at least one of them is not zero. */
  readonly agreesInAll: boolean;
  /** How many times larger the row's largest number is than the sum, or the sum than it; infinite where only one is zero. */
  readonly distance: number;
}

export function nodeFit(
  totals: readonly StatedTotal[],
  node: number,
  quantityAt: (total: StatedTotal) => number,
  sums: TerritorySums,
): NodeFit {
  const sumOf = (total: StatedTotal): number => sums.sumOf(node, quantityAt(total));
  const largest = totals.reduce<StatedTotal | null>(
    (most, total) => (most && most.value >= total.value ? most : total),
    null,
  );
  const agreeing = totals.filter((total) => total.value > 0 && total.value === sumOf(total)).length;
  return {
    node,
    agreeing,
    agreesInAll: agreeing > 0 && totals.every((total) => total.value === sumOf(total)),
    distance: largest ? ratio(largest.value, sumOf(largest)) : 1,
  };
}

function ratio(one: number, other: number): number {
  return one === other ? 1 : Math.max(one, other) / Math.min(one, other);
}
