import type { BoundComparison, BoundRelation } from './bind-relation.js';
import type { RuleRelation } from './pack.js';
import { scaledSumAt } from './sum-at.js';

/** A relation as it stands on the forms of one table. */
export interface FormRule {
  readonly relation: RuleRelation;
  readonly bound: BoundRelation;
}

/** Left minus right on one form, in ten-thousandths; null where a line is blank. */
export function scaledDifference({ left, right }: BoundComparison, row: number): number | null {
  const leftSum = scaledSumAt(left, row);
  const rightSum = scaledSumAt(right, row);
  return leftSum === null || rightSum === null ? null : leftSum - rightSum;
}
