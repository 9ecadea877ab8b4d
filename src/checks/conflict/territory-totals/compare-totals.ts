import type { PlacedTotals } from './place-totals.js';
import type { StatedTotal } from './quantity.js';
import type { TerritorySums } from './territory-sums.js';
import type { TotalsGroup } from './totals-of-sources.js';

/** A total beside the sum of its stations' forms. */
export interface ComparedTotal {
  readonly quantity: number;
  readonly total: StatedTotal;
  readonly sum: number;
  /** Total less sum. */
  readonly gap: number;
  /** Stations of the territory of which the number is not known. */
  readonly missing: number;
  /** `open`: the total has more than the forms, and stations are missing that may have it. */
  readonly state: 'equal' | 'differs' | 'open';
}

/** All totals of one territory. */
export interface TerritoryComparison {
  readonly node: number;
  /** Forms that were added up. */
  readonly forms: number;
  readonly totals: readonly ComparedTotal[];
}

/**
 * Compares the totals of every territory that has a form at all. Where stations are missing, a total that has *more* than the forms is open:
 * counts are never below zero, so that the missing ones can only add to the sum. One that has less contradicts the forms all the same.
 */
export function compareTotals(
  { quantities }: TotalsGroup,
  placed: PlacedTotals,
  sums: TerritorySums,
): ReadonlyMap<number, TerritoryComparison> {
  const compared = new Map<number, TerritoryComparison>();
  for (const [node, ofNode] of placed) {
    const forms = sums.formsIn(node);
    if (forms === 0) continue;
    const totals = quantities.flatMap((_, quantity): ComparedTotal[] => {
      const total = ofNode.get(quantity);
      // A line that no form of the territory has filled in has no sum of zero.
      if (!total || sums.filledIn(node, quantity) === 0) return [];
      const missing = sums.missingIn(node, quantity);
      const sum = sums.sumOf(node, quantity);
      const gap = total.value - sum;
      const state = gap === 0 ? 'equal' : gap > 0 && missing > 0 ? 'open' : 'differs';
      return [{ quantity, total, sum, gap, missing, state }];
    });
    if (totals.length > 0) compared.set(node, { node, forms, totals });
  }
  return compared;
}
