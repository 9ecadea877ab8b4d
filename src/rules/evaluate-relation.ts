import { BLANK } from '../model/count.js';
import type { BoundRelation, BoundTerm } from './bind-relation.js';
import type { RuleRelation } from './pack.js';

/** How one relation fares on every form of a table. */
interface Evaluation {
  /** Left side minus right side; meaningless where blank. */
  readonly differences: Float64Array;
  /** 1 where a line the relation needs is blank. */
  readonly blank: Uint8Array;
  /** Forms that break the relation by more than its tolerance. */
  readonly failing: readonly number[];
}

/** Binary fractions of a per cent must not fail a form by what they lack: 0.57 × 10,000 comes out below 5,700. */
const ROUNDING = 1e-6;

/** Evaluates a relation column by column over `length` forms. A blank makes it not applicable there, never passed. */
export function evaluateRelation(
  { left, comparison, right }: BoundRelation,
  tolerance: RuleRelation['tolerance'],
  length: number,
): Evaluation {
  const blank = new Uint8Array(length);
  const rightSide = new Float64Array(length);
  const differences = new Float64Array(length);
  addTerms(right.terms, rightSide, blank);
  addTerms(left.terms, differences, blank);
  const votes = tolerance?.votes ?? 0;
  const percent = tolerance?.percent ?? 0;
  const failing: number[] = [];
  for (let form = 0; form < length; form++) {
    const against = rightSide[form] ?? 0;
    const difference = (differences[form] ?? 0) - against;
    differences[form] = difference;
    if (blank[form] === 1 || difference === 0) continue;
    if (comparison === '<=' && difference < 0) continue;
    if (comparison === '>=' && difference > 0) continue;
    const size = Math.abs(difference);
    if (size > votes && size * 100 > percent * Math.abs(against) + ROUNDING) failing.push(form);
  }
  return { differences, blank, failing };
}

function addTerms(terms: readonly BoundTerm[], sums: Float64Array, blank: Uint8Array): void {
  for (const { coefficient, column } of terms) {
    const { values } = column;
    for (let form = 0; form < sums.length; form++) {
      const value = values[form] ?? BLANK;
      if (value === BLANK) blank[form] = 1;
      else sums[form] = (sums[form] ?? 0) + coefficient * value;
    }
  }
}
