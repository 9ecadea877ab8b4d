import type { Comparison } from '../model/finding.js';
import type { RuleRelation } from './pack.js';
import { SCALE } from './parse-sum.js';

export type Tolerance = RuleRelation['tolerance'];

/** Binary fractions of a per cent must not fail a form by what they lack: 0.57 × 10,000 comes out below 5,700. */
const ROUNDING = 1e-6;

/** Whether a difference of left minus right breaks the comparison, before any tolerance. In any unit. */
export function isBroken(difference: number, comparison: Comparison): boolean {
  switch (comparison) {
    case '=':
      return difference !== 0;
    case '<=':
      return difference > 0;
    case '>=':
      return difference < 0;
    case '<':
      return difference >= 0;
    case '>':
      return difference <= 0;
  }
}

/** Whether a difference that breaks the comparison is let pass all the same. `against`: the right side. Both in ten-thousandths. */
export function isTolerated(difference: number, against: number, tolerance: Tolerance): boolean {
  const allowed = toleranceAt(against / SCALE, tolerance);
  return allowed > 0 && Math.abs(difference) <= SCALE * (allowed + ROUNDING);
}

/** How far a form may miss a relation before it fails. `against`: the right side, in the relation's unit as the result is. */
export function toleranceAt(against: number, tolerance: Tolerance): number {
  return Math.max(tolerance?.votes ?? 0, ((tolerance?.percent ?? 0) * Math.abs(against)) / 100);
}
