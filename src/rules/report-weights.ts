import { LARGEST_COUNT } from '../model/count.js';
import type { RulePack } from './pack.js';
import type { PackPath, PackProblems } from './pack-problems.js';
import { LARGEST_MULTIPLE, SCALE, type Term } from './parse-sum.js';

/** More sums than any form has, and more terms than any relation. */
const MOST_SUMS = 1000;
const MOST_TERMS = 10_000;

/** Stands for the numbers that stand alone. */
const ALONE = '';

/** What a line is multiplied by in all, in ten-thousandths, on whatever ways a sum leads to it. */
interface Weight {
  /** Its size, did no way take away what another adds. */
  readonly size: number;
  /** What every way's multiple is a multiple of. */
  readonly step: number;
}

type Weights = ReadonlyMap<string, Weight>;

const UNKNOWN: Weights = new Map();

/**
 * Whether the sums of a pack, put into each other, can be added exactly: reports sums that contain themselves, multiples of multiples
 * that grow beyond what is added exactly, and shares of shares that are no whole number of ten-thousandths.
 */
export function reportWeights(pack: Pick<RulePack, 'derived' | 'relations'>, problems: PackProblems): void {
  const { derived, relations } = pack;
  if (derived.size > MOST_SUMS) {
    problems.add(['derived'], 'manySums', { most: String(MOST_SUMS) });
    return;
  }
  const known = new Map<string, Weights>();
  const open: string[] = [];
  const weightsOf = (name: string): Weights => {
    const sum = derived.get(name);
    const found = known.get(name);
    if (!sum || found) return found ?? UNKNOWN;
    if (open.includes(name)) {
      problems.add(['derived', name], 'containsItself');
      return UNKNOWN;
    }
    open.push(name);
    const weights = weigh(sum.terms, ['derived', name]);
    open.pop();
    known.set(name, weights);
    return weights;
  };
  const weigh = (terms: readonly Term[], at: PackPath): Weights => {
    const weights = new Map<string, Weight>();
    const steps: [string, number, Weight][] = [];
    for (const { name, scaled } of terms) {
      const multiple = Math.abs(scaled);
      // A sum may also stand on the form as a line.
      steps.push([name ?? ALONE, multiple, { size: SCALE, step: SCALE }]);
      for (const [line, weight] of name === null ? UNKNOWN : weightsOf(name))
        steps.push([line, multiple, weight]);
      if (steps.length > MOST_TERMS) return refused(at, 'manyTerms', { most: String(MOST_TERMS) });
    }
    for (const [line, multiple, weight] of steps) {
      const before = weights.get(line);
      const size = (before?.size ?? 0) + (multiple * weight.size) / SCALE;
      const step = (multiple * weight.step) / SCALE;
      const most = line === ALONE ? LARGEST_COUNT : LARGEST_MULTIPLE;
      if (size > SCALE * most) {
        const fault = line === ALONE ? 'numbersTooLarge' : 'multipleTooLarge';
        return refused(at, fault, { name: line, most: String(most) });
      }
      if (!Number.isInteger(step)) return refused(at, 'shareTooFine');
      weights.set(line, { size, step: commonDivisor(before?.step ?? 0, step) });
    }
    return weights;
  };
  const refused = (...problem: Parameters<PackProblems['add']>): Weights => {
    problems.add(...problem);
    return UNKNOWN;
  };
  for (const name of derived.keys()) weightsOf(name);
  for (const { id, alternatives, conditions } of relations) {
    for (const { left, right } of alternatives)
      weigh([...left.terms, ...right.terms], ['relations', id, 'relation']);
    for (const { left, right } of conditions)
      weigh([...left.terms, ...right.terms], ['relations', id, 'when']);
  }
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
