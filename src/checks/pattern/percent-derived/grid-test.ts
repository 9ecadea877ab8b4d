import { roundedPart } from '../../../stats/rounded-part.js';
import { roundedPartProbability } from '../../../stats/rounded-part-probability.js';
import type { TotalList } from './total-lists.js';

/** Tenths of a percent. */
export const PARTS = 1000;

/** Whether all counts of one list are tenths of a percent of one of its wholes, rounded to whole votes. */
export interface GridTest {
  readonly list: TotalList;
  readonly whole: number;
  /** Of each count its tenths of a percent, null where it is none. */
  readonly parts: readonly (number | null)[];
  /** Counts that the others and the whole do not decide; none of 0 votes is free. */
  readonly free: number;
  /** Chance that one free count is such a part. */
  readonly chance: number;
  /** Wholes that were tried. */
  readonly tried: number;
  /** Natural logarithm of p: 0 where not all counts fit. */
  readonly logP: number;
}

/** Tries every whole that is large enough; of those that fit the best is taken, and p multiplied by how many were tried. Null where there is none. */
export function gridTest(list: TotalList, leastTotal: number): GridTest | null {
  const wholes = list.wholes.filter((whole) => whole >= leastTotal);
  const sum = list.votes.reduce((total, { value }) => total + value, 0);
  const tests = wholes.map((whole): GridTest => {
    const parts = list.votes.map(({ value }) => roundedPart(value, whole, PARTS));
    const given = list.votes.filter(({ value }) => value > 0).length;
    const free = whole === sum ? Math.max(0, given - 1) : given;
    const chance = roundedPartProbability(whole, PARTS);
    const fits = parts.every((part) => part !== null);
    const logP = fits ? Math.min(0, free * Math.log(chance) + Math.log(wholes.length)) : 0;
    return { list, whole, parts, free, chance, tried: wholes.length, logP };
  });
  const [first, ...others] = tests;
  if (!first) return null;
  return others.reduce((best, test) => (test.logP < best.logP ? test : best), first);
}
