import type { BoundComparison, BoundRelation, BoundSum } from './bind-relation.js';
import { scaledSumAt } from './sum-at.js';
import { isBroken, isTolerated, type Tolerance } from './tolerance.js';

/** What becomes of a form under a relation: it is judged, or a line is blank, or the condition does not hold. */
export const JUDGED = 0;
export const BLANK_LINE = 1;
export const EXEMPT = 2;

/** How one relation fares on every form of a table. */
export interface Evaluation {
  /** {@link JUDGED}, {@link BLANK_LINE} or {@link EXEMPT} for each form. */
  readonly states: Uint8Array;
  /** Forms that break the relation by more than its tolerance, in their order. */
  readonly failing: readonly number[];
}

/** Forms summed at a time, so that what is added to stays in the processor's cache. */
const BLOCK = 2048;

/**
 * Evaluates a relation column by column over `length` forms. A blank in a line that it or its condition needs makes it not
 * applicable there, never passed; a condition that does not hold goes before a blank.
 */
export function evaluateRelation(bound: BoundRelation, tolerance: Tolerance, length: number): Evaluation {
  const states = new Uint8Array(length);
  const failing: number[] = [];
  const relation = termsOf(bound);
  const conditions = bound.conditions.map((condition) => ({ condition, terms: termsOf(condition) }));
  const block = { differences: new Float64Array(BLOCK), signs: new Int32Array(BLOCK) };
  const { differences, signs } = block;
  for (let from = 0; from < length; from += BLOCK) {
    const size = Math.min(BLOCK, length - from);
    for (const { condition, terms } of conditions) {
      addUp(terms, block, from, size);
      for (let at = 0; at < size; at++) {
        if ((signs[at] as number) < 0) states[from + at] ||= BLANK_LINE;
        else if (isBroken(differences[at] as number, condition.comparison)) states[from + at] = EXEMPT;
      }
    }
    addUp(relation, block, from, size);
    for (let at = 0; at < size; at++) {
      const form = from + at;
      if ((signs[at] as number) < 0) {
        states[form] ||= BLANK_LINE;
        continue;
      }
      const difference = differences[at] as number;
      if (!isBroken(difference, bound.comparison) || states[form] !== JUDGED) continue;
      if (!isTolerated(difference, scaledSumAt(bound.right, form) ?? 0, tolerance)) failing.push(form);
    }
  }
  return { states, failing };
}

interface SignedTerm {
  readonly scaled: number;
  readonly values: Int32Array;
}

/** Terms are added four at a time: reading and writing the sums takes longer than adding to them. */
type Four = readonly [SignedTerm, SignedTerm, SignedTerm, SignedTerm];

interface SignedTerms {
  readonly fours: readonly Four[];
  readonly constant: number;
}

interface Block {
  /** Left minus right, in ten-thousandths. */
  readonly differences: Float64Array;
  /** Below zero where a line is blank: of all marks and counts only the mark of a blank has the sign. */
  readonly signs: Int32Array;
}

/** Both sides as one sum, of which the right is taken away. Fours are filled up with nothing of the first term. */
function termsOf({ left, right }: BoundComparison): SignedTerms {
  const signed = (sign: 1 | -1, { terms }: BoundSum): SignedTerm[] =>
    terms.map(({ scaled, column }) => ({ scaled: sign * scaled, values: column.values }));
  const terms = [...signed(1, left), ...signed(-1, right)];
  const nothing = { scaled: 0, values: terms[0]?.values ?? new Int32Array() };
  const at = (index: number): SignedTerm => terms[index] ?? nothing;
  return {
    fours: Array.from({ length: Math.ceil(terms.length / 4) }, (_, four) => {
      const first = 4 * four;
      return [at(first), at(first + 1), at(first + 2), at(first + 3)];
    }),
    constant: left.constant - right.constant,
  };
}

/** Without branches, and without asking whether a value is there: this loop sees every number of every relation. */
function addUp(
  { fours, constant }: SignedTerms,
  { differences, signs }: Block,
  from: number,
  size: number,
): void {
  differences.fill(constant, 0, size);
  signs.fill(0, 0, size);
  for (const [first, second, third, fourth] of fours) {
    for (let at = 0; at < size; at++) {
      const one = first.values[from + at] as number;
      const two = second.values[from + at] as number;
      const three = third.values[from + at] as number;
      const four = fourth.values[from + at] as number;
      (differences[at] as number) +=
        first.scaled * one + second.scaled * two + third.scaled * three + fourth.scaled * four;
      (signs[at] as number) |= one | two | three | four;
    }
  }
}
