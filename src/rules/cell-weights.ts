import type { CountColumn } from '../model/count.js';
import type { BoundComparison, BoundTerm } from './bind-relation.js';

/** By how many ten-thousandths something grows when a cell of a column grows by one. */
export type CellWeights = ReadonlyMap<CountColumn, number>;

/** Of left minus right: every column that is compared, those of the left side first. */
export function cellWeights({ left, right }: BoundComparison): CellWeights {
  const weights = new Map<CountColumn, number>();
  for (const { column, scaled } of left.terms) weights.set(column, (weights.get(column) ?? 0) + scaled);
  for (const { column, scaled } of right.terms) weights.set(column, (weights.get(column) ?? 0) - scaled);
  return weights;
}

/** Of one side. */
export function sideWeights(terms: readonly BoundTerm[]): CellWeights {
  const weights = new Map<CountColumn, number>();
  for (const { column, scaled } of terms) weights.set(column, (weights.get(column) ?? 0) + scaled);
  return weights;
}
