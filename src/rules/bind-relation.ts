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
  const names: Names = { pack, form, known: new Map() };
  const conditions = relation.conditions.flatMap((condition) => bind(condition, names) ?? []);
  if (conditions.length < relation.conditions.length) return null;
  for (const alternative of relation.alternatives) {
    const bound = bind(alternative, names);
    if (bound) return { ...bound, conditions };
  }
  return null;
}

/** What a name stands for on a form; `partial` where the form has some of its lines only, `absent` where none. */
type Named = BoundTerms | 'partial' | 'absent';

interface Names {
  readonly pack: RulePack;
  readonly form: FormShape;
  /** Each sum is added up once, however often others name it. */
  readonly known: Map<string, Named>;
}

function bind({ left, comparison, right }: Relation, names: Names): BoundComparison | null {
  const leftSum = bindSum(left, names);
  const rightSum = bindSum(right, names);
  return leftSum && rightSum ? { left: leftSum, comparison, right: rightSum } : null;
}

function bindSum({ text, terms }: Sum, names: Names): BoundSum | null {
  const bound = bindTerms(terms, names);
  return typeof bound === 'string' ? null : { text, ...bound };
}

/**
 * `absent` where the form has no line that the sum names; `partial` where it has some, and lacks one that is not optional or part of
 * one that is: half of a sum is not the sum, and not nothing either.
 */
function bindTerms(terms: readonly Term[], names: Names): Named {
  const bound = new Map<string, BoundTerm>();
  let constant = 0;
  let isLacking = false;
  let isPartial = false;
  let isNamed = false;
  let isThere = false;
  for (const { name, scaled, optional } of terms) {
    if (name === null) {
      constant += scaled;
      continue;
    }
    isNamed = true;
    const parts = bindName(name, names);
    if (parts === 'partial') isPartial = true;
    else if (parts === 'absent') isLacking ||= !optional;
    else {
      isThere = true;
      constant += times(scaled, parts.constant);
      for (const part of parts.terms) {
        const key = JSON.stringify(part.measure);
        const before = bound.get(key)?.scaled ?? 0;
        bound.set(key, { ...part, scaled: before + times(scaled, part.scaled) });
      }
    }
  }
  if (isPartial || (isLacking && isThere)) return 'partial';
  return isNamed && !isThere ? 'absent' : { terms: [...bound.values()], constant };
}

function bindName(name: string, names: Names): Named {
  // Reading a pack refuses sums that contain themselves.
  const known = names.known.get(name);
  if (known !== undefined) return known;
  const named = lookUp(name, names);
  names.known.set(name, named);
  return named;
}

function lookUp(name: string, names: Names): Named {
  const { pack, form } = names;
  if (name === CONTESTANTS) return allVotes(form);
  const column = Object.hasOwn(form.lines, name) ? form.lines[name] : undefined;
  if (column)
    return { terms: [{ scaled: SCALE, measure: { kind: 'line', line: name }, column }], constant: 0 };
  const derived = pack.derived.get(name);
  return derived ? bindTerms(derived.terms, names) : 'absent';
}

/** The votes of some contestants only are not the votes of all. */
function allVotes({ contestants, votes }: FormShape): Named {
  const terms = contestants.flatMap(({ id }): BoundTerm[] => {
    const column = votes.get(id);
    return column ? [{ scaled: SCALE, measure: { kind: 'votes', contestant: id }, column }] : [];
  });
  if (terms.length === 0) return 'absent';
  return terms.length === contestants.length ? { terms, constant: 0 } : 'partial';
}

/** The product of two multiples, in ten-thousandths as they are; whole, as reading the pack made sure. */
function times(one: number, other: number): number {
  return (one * other) / SCALE;
}
