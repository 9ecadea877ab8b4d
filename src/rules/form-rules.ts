import type { CountColumn } from '../model/count.js';
import type { BoundComparison, BoundRelation, BoundSum } from './bind-relation.js';
import type { RuleRelation } from './pack.js';
import { type Change, scaledSumAt } from './sum-at.js';
import { isBroken, isTolerated } from './tolerance.js';

/** A relation as it stands on the forms of one table. */
export interface FormRule {
  readonly relation: RuleRelation;
  readonly bound: BoundRelation;
}

/**
 * Whether one form breaks a relation, perhaps with one cell changed; false where it does not apply, for a blank or for its
 * condition.
 */
export function breaks({ relation, bound }: FormRule, row: number, change: Change | null = null): boolean {
  if (!bound.conditions.every((condition) => holds(condition, row, change))) return false;
  const difference = scaledDifference(bound, row, change);
  if (difference === null || !isBroken(difference, bound.comparison)) return false;
  return !isTolerated(difference, scaledSumAt(bound.right, row, change) ?? 0, relation.tolerance);
}

/** Left minus right on one form, in ten-thousandths, perhaps with one cell changed; null where a line is blank. */
export function scaledDifference(
  { left, right }: BoundComparison,
  row: number,
  change: Change | null = null,
): number | null {
  const leftSum = scaledSumAt(left, row, change);
  const rightSum = scaledSumAt(right, row, change);
  return leftSum === null || rightSum === null ? null : leftSum - rightSum;
}

/** By how many ten-thousandths left minus right grows when a cell of this column grows by one. */
export function weightOf({ left, right }: BoundComparison, column: CountColumn): number {
  const weight = ({ terms }: BoundSum): number =>
    terms.reduce((sum, term) => (term.column === column ? sum + term.scaled : sum), 0);
  return weight(left) - weight(right);
}

/** The columns that a relation compares, each once. */
export function columnsOf({ left, right }: BoundComparison): ReadonlySet<CountColumn> {
  return new Set([...left.terms, ...right.terms].map(({ column }) => column));
}

/** A condition that a blank keeps from being judged does not hold. */
function holds(condition: BoundComparison, row: number, change: Change | null): boolean {
  const difference = scaledDifference(condition, row, change);
  return difference !== null && !isBroken(difference, condition.comparison);
}
