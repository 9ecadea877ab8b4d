import type { Comparison } from '../model/finding.js';
import { isStandardLine } from '../model/line.js';
import type { RulePack } from './pack.js';
import type { PackProblems } from './pack-problems.js';
import type { Relation } from './parse-relation.js';
import { CONTESTANTS, SCALE, type Term } from './parse-sum.js';

/**
 * Reports relations that say nothing of any form: those that every form obeys, as both sides are the same or a count is never below zero,
 * and those, conditions among them, that none can. Sums are put in, but for those whose name a form may print as a line. Sums that contain
 * themselves must have been refused before.
 */
export function reportIdle(pack: RulePack, problems: PackProblems): void {
  const known = new Map<string, Weights>();
  for (const { id, alternatives, conditions } of pack.relations) {
    for (const relation of alternatives) {
      const verdict = verdictOn(relation, rangeOf(relation, pack, known));
      if (verdict !== null) problems.add(['relations', id, 'relation'], verdict);
    }
    for (const condition of conditions) {
      // A condition that always holds asks for its lines to be filled.
      const verdict = verdictOn(condition, rangeOf(condition, pack, known));
      if (verdict === 'noForm') problems.add(['relations', id, 'when'], verdict);
    }
  }
}

/** Left minus right, from the least to the most that forms can have. */
interface Range {
  readonly least: number;
  readonly most: number;
}

function verdictOn({ comparison }: Relation, { least, most }: Range): 'everyForm' | 'noForm' | null {
  const [every, none] = {
    '=': [least === 0 && most === 0, least > 0 || most < 0],
    '<=': [most <= 0, least > 0],
    '>=': [least >= 0, most < 0],
    '<': [most < 0, least >= 0],
    '>': [least > 0, most <= 0],
  }[comparison satisfies Comparison] as [boolean, boolean];
  return every ? 'everyForm' : none ? 'noForm' : null;
}

/** Multiples of lines by name, in ten-thousandths; of the numbers that stand alone by null. */
type Weights = ReadonlyMap<string | null, number>;

/** **Assumption: a count may be any number from 0 on.** */
function rangeOf({ left, right }: Relation, pack: RulePack, known: Map<string, Weights>): Range {
  const weights = new Map(weigh(left.terms, pack, known));
  for (const [name, weight] of weigh(right.terms, pack, known)) {
    weights.set(name, (weights.get(name) ?? 0) - weight);
  }
  const alone = weights.get(null) ?? 0;
  weights.delete(null);
  const multiples = [...weights.values()];
  return {
    least: multiples.some((weight) => weight < 0) ? -Infinity : alone,
    most: multiples.some((weight) => weight > 0) ? Infinity : alone,
  };
}

function weigh(terms: readonly Term[], pack: RulePack, known: Map<string, Weights>): Weights {
  const weights = new Map<string | null, number>();
  for (const { name, scaled } of terms) {
    for (const [line, weight] of name === null ? [[null, SCALE] as const] : weightsOf(name, pack, known)) {
      weights.set(line, (weights.get(line) ?? 0) + (scaled * weight) / SCALE);
    }
  }
  return weights;
}

function weightsOf(name: string, pack: RulePack, known: Map<string, Weights>): Weights {
  const sum = isLine(name, pack) ? undefined : pack.derived.get(name);
  const found = known.get(name) ?? (sum ? weigh(sum.terms, pack, known) : new Map([[name, SCALE]]));
  known.set(name, found);
  return found;
}

function isLine(name: string, { lines }: RulePack): boolean {
  return name === CONTESTANTS || isStandardLine(name) || lines.some((line) => line.name === name);
}
