import { describe, expect, it } from 'vitest';
import { binomialDispersion } from '../../src/stats/binomial-dispersion.js';
import { chiSquaredLogTail } from '../../src/stats/chi-squared-log-tail.js';
import { countCombinations } from '../../src/stats/count-combinations.js';
import { logCombinations } from '../../src/stats/log-combinations.js';
import { subBinomialLogTail } from '../../src/stats/sub-binomial-log-tail.js';

const SETTINGS = { seed: 7, draws: 20_000 };

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The same probability by going through every outcome with the same sum: their numbers of ways multiply, and the rate cancels. */
function enumerated(successes: readonly number[], trials: readonly number[]): number {
  const most = (binomialDispersion(successes, trials)?.statistic ?? 0) * (1 + 1e-12);
  const sum = sumOf(successes);
  let even = 0;
  let all = 0;
  const visit = (counts: readonly number[], ways: number): void => {
    const of = trials[counts.length];
    if (of === undefined) {
      if (sumOf(counts) !== sum) return;
      all += ways;
      if ((binomialDispersion(counts, trials)?.statistic ?? 0) <= most) even += ways;
      return;
    }
    for (let count = 0; count <= of; count++) visit([...counts, count], ways * countCombinations(of, count));
  };
  visit([], 1);
  return Math.log(even / all);
}

describe('subBinomialLogTail', () => {
  it.each([
    { successes: [3, 4, 6, 5], trials: [8, 9, 12, 11] },
    { successes: [7, 8, 11, 10], trials: [8, 9, 12, 11] },
    { successes: [1, 1, 2, 1, 1], trials: [6, 7, 9, 5, 6] },
    { successes: [2, 5, 6, 1], trials: [8, 9, 12, 11] },
  ])('agrees with going through all outcomes for $successes of $trials', ({ successes, trials }) => {
    expect(subBinomialLogTail(successes, trials, SETTINGS)).toBeCloseTo(enumerated(successes, trials), 1);
  });

  it('agrees with chi-squared far out in the tail where expected counts are large', () => {
    const trials = Array.from({ length: 40 }, (_, index) => 2000 + 37 * index);
    const successes = trials.map((of, index) => Math.round(of * 0.6) + ([3, -4, 5, -2][index % 4] ?? 0));
    const dispersion = binomialDispersion(successes, trials);
    const expected = chiSquaredLogTail(dispersion?.statistic ?? 0, 39, 'lower') / Math.LN10;
    expect(expected).toBeLessThan(-25);
    expect(subBinomialLogTail(successes, trials, SETTINGS) / Math.LN10).toBeCloseTo(expected, 0);
  });

  it('is far above chi-squared where expected counts are so small that even ones are common', () => {
    // One vote against at every station of 100: chi-squared says 0, and chance gives it with about e^-n.
    const trials = new Array(20).fill(100);
    const successes = trials.map(() => 99);
    // Given 20 votes against in 2,000, one at every station has 100^20 of the C(2000, 20) ways.
    const exact = 20 * Math.log(100) - logCombinations(2000, 20);
    expect(subBinomialLogTail(successes, trials, SETTINGS)).toBeCloseTo(exact, 6);
    expect(chiSquaredLogTail(0, 19, 'lower')).toBe(Number.NEGATIVE_INFINITY);
  });

  it('gives the same for the same seed, and nearly the same for another', () => {
    const [successes, trials] = [
      [30, 31, 29, 30, 32, 28],
      [60, 60, 60, 60, 60, 60],
    ];
    const first = subBinomialLogTail(successes, trials, SETTINGS);
    expect(subBinomialLogTail(successes, trials, SETTINGS)).toBe(first);
    expect(subBinomialLogTail(successes, trials, { ...SETTINGS, seed: 8 })).toBeCloseTo(first, 1);
  });

  it('says 0, a p of 1, where there is no spread to judge', () => {
    expect(subBinomialLogTail([10, 20], [10, 20], SETTINGS)).toBe(0);
  });

  it('holds its level under the null: p is at most 5 % in about 5 % of binomial draws', () => {
    // Draws of 15 stations with an expected count of 4, by the counts of random words below a bound.
    let word = 12_345;
    const uniform = (): number => {
      word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0;
      return word / 2 ** 32;
    };
    let low = 0;
    for (let run = 0; run < 400; run++) {
      const trials = new Array(15).fill(80);
      const successes = trials.map(
        (of) => Array.from({ length: of }, uniform).filter((u) => u < 0.95).length,
      );
      if (subBinomialLogTail(successes, trials, { seed: run, draws: 400 }) <= Math.log(0.05)) low++;
    }
    expect(low).toBeGreaterThan(5);
    expect(low).toBeLessThan(36);
  });
});
