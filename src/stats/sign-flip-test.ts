import { randomWords } from './random-words.js';
import { subsetSumTail } from './subset-sum-tail.js';

/** Steps that the exact distribution may take before it is simulated instead. */
const STEPS = 3e7;
const REPLICATES = 9999;

/** How likely chance alone makes a sum as large, and how that was found. */
export interface SignFlip {
  /** Common logarithm of the two-sided p. */
  readonly log10PValue: number;
  readonly method: 'exact' | 'simulated';
  /** Random draws; null where exact. */
  readonly replicates: number | null;
}

/**
 * Two-sided permutation test of paired differences (whole numbers): how likely their sum lies as far from 0 if the sign of each is turned at
 * random. Exact where that is feasible, which it is the sooner the more one-sided the differences are; otherwise p = (hits + 1) / (replicates + 1).
 * **Assumes that a difference of a given size is as likely up as down, and that differences are independent.** Zeros change nothing.
 * Sources: R. A. Fisher, The Design of Experiments (1935) § 21; B. Phipson, G. K. Smyth, Statist. Appl. Genet. Mol. Biol. 9 (2010) 39.
 */
export function signFlipTest(differences: Int32Array, seed: number): SignFlip {
  const sizes = differences
    .filter((difference) => difference !== 0)
    .map(Math.abs)
    .sort();
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const net = Math.abs(differences.reduce((sum, difference) => sum + difference, 0));
  if (net === 0) return { log10PValue: 0, method: 'exact', replicates: null };
  // The sum is total − 2 × what is turned down, so that it is far from 0 on one side where little is.
  const most = (total - net) / 2;
  if (sizes.length * (most + 1) > STEPS) return simulate(sizes, total, net, seed);
  const logTail = subsetSumTail(sizes, most);
  return { log10PValue: Math.min(0, (logTail + Math.LN2) / Math.LN10), method: 'exact', replicates: null };
}

function simulate(sizes: Int32Array, total: number, net: number, seed: number): SignFlip {
  const word = randomWords(seed);
  const counted = new Map<number, number>();
  for (const size of sizes) counted.set(size, (counted.get(size) ?? 0) + 1);
  const counts = [...counted];
  let hits = 0;
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    let turned = 0;
    for (const [size, count] of counts) turned += size * heads(count, word);
    if (Math.abs(total - 2 * turned) >= net) hits++;
  }
  return {
    log10PValue: Math.log10((hits + 1) / (REPLICATES + 1)),
    method: 'simulated',
    replicates: REPLICATES,
  };
}

/** How many of so many tossed coins show heads, 32 in each word. */
function heads(coins: number, word: () => number): number {
  let sum = 0;
  let left = coins;
  for (; left >= 32; left -= 32) sum += bitsIn(word());
  return left === 0 ? sum : sum + bitsIn(word() >>> (32 - left));
}

/** How many of 32 bits are set. Source: H. S. Warren, Hacker's Delight (2002), figure 5-2. */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
