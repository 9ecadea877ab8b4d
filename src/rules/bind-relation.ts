import type { Contestant } from '../model/contest.js';
import type { CountColumn } from '../model/count.js';
import type { Comparison } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import type { ResultForms } from '../model/result-forms.js';
import type { RulePack, RuleRelation } from './pack.js';
import type { Relation, Sum } from './parse-relation.js';
import { CONTESTANTS, SCALE, type Term } from './parse-sum.js';

export interface BoundTerm {
  /** In ten-thousandths, as a pack's term. */
  readonly scaled: number;
  readonly measure: Measure;
  readonly column: CountColumn;
}

interface BoundTerms {
  readonly terms: readonly BoundTerm[];
  /** Numbers that stand alone, in ten-thousandths. */
  readonly constant: number;
}

export interface BoundSum extends BoundTerms {
  /** As the pack writes it. */
  readonly text: string;
}

export interface BoundComparison {
  readonly left: BoundSum;
  readonly comparison: Comparison;
  readonly right: BoundSum;
}

/** A relation with the columns of one table in place of its names. */
export interface BoundRelation extends BoundComparison {
  /** All must hold for the relation to apply. */
  readonly conditions: readonly BoundComparison[];
}

/** What a relation is bound to: the columns of a table of forms, and who stands in its contest. */
export interface FormShape extends Pick<ResultForms, 'lines' | 'votes'> {
  readonly contestants: readonly Contestant[];
}

/**
 * The first alternative whose lines the form has; null where it has the lines of none, or lacks a line that a condition
 * asks about.
 */
export function bindRelation(relation: RuleRelation, pack: RulePack, form: FormShape): BoundRelation | null {
  const conditions = relation.conditions.flatMap((condition) => bind(condition, pack, form) ?? []);
  if (conditions.length < relation.conditions.length) return null;
  for (const alternative of relation.alternatives) {
    const bound = bind(alternative, pack, form);
    if (bound) return { ...bound, conditions };
  }
  return null;
}

function bind(
  { left, comparison, right }: Relation,
  pack: RulePack,
  form: FormShape,
): BoundComparison | null {
  const leftSum = bindSum(left, pack, form);
  const rightSum = bindSum(right, pack, form);
  return leftSum && rightSum ? { left: leftSum, comparison, right: rightSum } : null;
}

function bindSum({ text, terms }: Sum, pack: RulePack, form: FormShape): BoundSum | null {
  const bound = bindTerms(terms, pack, form, new Set());
  return bound && { text, ...bound };
}

/**
 * Null where the form lacks a line that is not optional, or all that the sum names. `open`: names being expanded, so that a
 * sum which contains itself is not followed for ever.
 */
function bindTerms(
  terms: readonly Term[],
  pack: RulePack,
  form: FormShape,
  open: ReadonlySet<string>,
): BoundTerms | null {
  const bound: BoundTerm[] = [];
  let constant = 0;
  for (const { name, scaled, optional } of terms) {
    if (name === null) {
      constant += scaled;
      continue;
    }
    const parts = bindName(name, pack, form, open);
    if (!parts && !optional) return null;
    constant += times(scaled, parts?.constant ?? 0);
    for (const part of parts?.terms ?? []) bound.push({ ...part, scaled: times(scaled, part.scaled) });
  }
  const isLacking = bound.length === 0 && terms.some(({ name }) => name !== null);
  return isLacking ? null : { terms: bound, constant };
}

function bindName(
  name: string,
  pack: RulePack,
  form: FormShape,
  open: ReadonlySet<string>,
): BoundTerms | null {
  const plain = (measure: Measure, column: CountColumn): BoundTerm => ({ scaled: SCALE, measure, column });
  if (name === CONTESTANTS) {
    const votes = form.contestants.flatMap(({ id }) => {
      const column = form.votes.get(id);
      return column ? [plain({ kind: 'votes', contestant: id }, column)] : [];
    });
    // The votes of some contestants only are not the votes of all.
    const isWhole = votes.length > 0 && votes.length === form.contestants.length;
    return isWhole ? { terms: votes, constant: 0 } : null;
  }
  const column = Object.hasOwn(form.lines, name) ? form.lines[name] : undefined;
  if (column) return { terms: [plain({ kind: 'line', line: name }, column)], constant: 0 };
  const derived = pack.derived.get(name);
  return derived && !open.has(name) ? bindTerms(derived.terms, pack, form, new Set([...open, name])) : null;
}

/** The product of two multiples, in ten-thousandths as they are. */
function times(one: number, other: number): number {
  return (one * other) / SCALE;
}
