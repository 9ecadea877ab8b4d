import type { CountColumn } from '../model/count.js';
import type { BoundComparison } from './bind-relation.js';
import { type CellWeights, cellWeights, sideWeights } from './cell-weights.js';
import { type FormRule, scaledDifference } from './form-rules.js';
import { scaledSumAt } from './sum-at.js';
import { isBroken, isTolerated } from './tolerance.js';

/** A rule with what each cell weighs in it, so that a change of one cell is judged without adding up again. */
export interface WeighedRule {
  readonly rule: FormRule;
  readonly weights: CellWeights;
  readonly ofRight: CellWeights;
  readonly conditions: readonly { readonly condition: BoundComparison; readonly weights: CellWeights }[];
}

/** A cell of a form and by how much it changes. */
export interface Change {
  readonly column: CountColumn;
  readonly by: number;
}

/** What becomes of one form under a rule; lapsed where a blank or a condition keeps it from being judged. */
export type Verdict = 'holds' | 'broken' | 'lapsed';

/** A rule's sums on one form, added up once. In ten-thousandths; null where a line is blank. */
export interface SummedRule extends WeighedRule {
  readonly difference: number | null;
  readonly right: number;
  readonly ofConditions: readonly (number | null)[];
}

export function weighRule(rule: FormRule): WeighedRule {
  const { bound } = rule;
  return {
    rule,
    weights: cellWeights(bound),
    ofRight: sideWeights(bound.right.terms),
    conditions: bound.conditions.map((condition) => ({ condition, weights: cellWeights(condition) })),
  };
}

export function sumRule(weighed: WeighedRule, row: number): SummedRule {
  const { bound } = weighed.rule;
  return {
    ...weighed,
    difference: scaledDifference(bound, row),
    right: scaledSumAt(bound.right, row) ?? 0,
    ofConditions: bound.conditions.map((condition) => scaledDifference(condition, row)),
  };
}

/** How a form fares under a rule, perhaps with one filled cell changed. */
export function verdictOf(rule: SummedRule, change: Change | null): Verdict {
  const grown = (weights: CellWeights): number =>
    change === null ? 0 : change.by * (weights.get(change.column) ?? 0);
  const isAsked = rule.conditions.every(({ condition, weights }, index) => {
    const difference = rule.ofConditions[index] ?? null;
    return difference !== null && !isBroken(difference + grown(weights), condition.comparison);
  });
  if (!isAsked || rule.difference === null) return 'lapsed';
  const difference = rule.difference + grown(rule.weights);
  const { relation, bound } = rule.rule;
  if (!isBroken(difference, bound.comparison)) return 'holds';
  return isTolerated(difference, rule.right + grown(rule.ofRight), relation.tolerance) ? 'holds' : 'broken';
}
