import type { Contestant } from '../model/contest.js';
import type { CountColumn } from '../model/count.js';
import type { Line } from '../model/line.js';
import type { Measure } from '../model/measure.js';
import type { ResultForms } from '../model/result-forms.js';
import type { RulePack, RuleRelation } from './pack.js';
import type { Comparison, Relation, Term } from './parse-relation.js';
import { CONTESTANTS } from './read-pack.js';

export interface BoundTerm {
  readonly coefficient: number;
  readonly measure: Measure;
  readonly column: CountColumn;
}

/** What a relation is bound to: the columns of a table of forms, and who stands in its contest. */
export interface FormShape extends Pick<ResultForms, 'lines' | 'votes'> {
  readonly contestants: readonly Contestant[];
}

/** A relation with the columns of one table in place of its names. */
export interface BoundRelation {
  readonly left: BoundSum;
  readonly comparison: Comparison;
  readonly right: BoundSum;
}

export interface BoundSum {
  /** As the pack writes it. */
  readonly text: string;
  readonly terms: readonly BoundTerm[];
}

/** The first alternative whose lines the form has; null where it has the lines of none. */
export function bindRelation(relation: RuleRelation, pack: RulePack, form: FormShape): BoundRelation | null {
  for (const alternative of relation.alternatives) {
    const bound = bind(alternative, pack, form);
    if (bound) return bound;
  }
  return null;
}

function bind({ left, comparison, right }: Relation, pack: RulePack, form: FormShape): BoundRelation | null {
  const leftTerms = bindSum(left.terms, pack, form, new Set());
  const rightTerms = bindSum(right.terms, pack, form, new Set());
  return leftTerms && rightTerms
    ? {
        left: { text: left.text, terms: leftTerms },
        comparison,
        right: { text: right.text, terms: rightTerms },
      }
    : null;
}

/** `open`: names being expanded, so that a sum which contains itself is not followed for ever. */
function bindSum(
  terms: readonly Term[],
  pack: RulePack,
  form: FormShape,
  open: ReadonlySet<string>,
): BoundTerm[] | null {
  const bound: BoundTerm[] = [];
  for (const term of terms) {
    const columns = bindName(term.name, pack, form, open);
    if (columns)
      bound.push(...columns.map((part) => ({ ...part, coefficient: part.coefficient * term.coefficient })));
    else if (!term.optional) return null;
  }
  return bound.length > 0 ? bound : null;
}

function bindName(
  name: string,
  pack: RulePack,
  form: FormShape,
  open: ReadonlySet<string>,
): BoundTerm[] | null {
  if (name === CONTESTANTS) {
    const votes = form.contestants.flatMap(({ id }): BoundTerm[] => {
      const column = form.votes.get(id);
      return column ? [{ coefficient: 1, measure: { kind: 'votes', contestant: id }, column }] : [];
    });
    // The votes of some contestants only are not the votes of all.
    return votes.length > 0 && votes.length === form.contestants.length ? votes : null;
  }
  const column = form.lines[name as Line];
  if (column) return [{ coefficient: 1, measure: { kind: 'line', line: name as Line }, column }];
  const derived = pack.derived.get(name);
  return derived && !open.has(name) ? bindSum(derived, pack, form, new Set([...open, name])) : null;
}
