import { describe, expect, it } from 'vitest';
import { longestRunLogProbability } from '../../src/stats/longest-run-log-probability.js';

/** Every order of so many ones and others. */
function* orders(ones: number, others: number): Generator<readonly number[]> {
  if (ones + others === 0) yield [];
  if (ones > 0) for (const rest of orders(ones - 1, others)) yield [1, ...rest];
  if (others > 0) for (const rest of orders(ones, others - 1)) yield [0, ...rest];
}

const longestOf = (order: readonly number[]): number =>
  Math.max(
    ...order
      .join('')
      .split('0')
      .map((run) => run.length),
  );

describe('longest-run-log-probability', () => {
  // Exact fractions (Python's fractions): 8.77 · 10^−8 for 40 of 300 among 200.
  it.each([
    [40, 300, 200, -16.249209435827925],
    [12, 300, 200, -1.0776162229352535],
    [5, 300, 200, -2.5452765594808823e-12],
    [900, 1500, 1000, -616.8842944597535],
  ])('of %d in a row of %d among %d agrees with exact fractions', (length, ones, others, expected) => {
    expect(Math.abs(longestRunLogProbability(length, ones, others) - expected)).toBeLessThan(1e-10);
  });

  it('agrees with going through every order of up to eight and six', () => {
    for (let ones = 0; ones <= 8; ones++) {
      for (let others = 0; others <= 6; others++) {
        const longest = [...orders(ones, others)].map(longestOf);
        for (let length = 1; length <= 9; length++) {
          const expected = longest.filter((run) => run >= length).length / longest.length;
          expect(Math.exp(longestRunLogProbability(length, ones, others))).toBeCloseTo(expected, 12);
        }
      }
    }
  });

  it('is certain of one where there is one, and of all where nothing parts them', () => {
    expect(longestRunLogProbability(1, 1, 30)).toBeCloseTo(0, 12);
    expect(longestRunLogProbability(30, 30, 0)).toBeCloseTo(0, 12);
    expect(longestRunLogProbability(31, 30, 5)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('refuses runs of nothing and parts of things', () => {
    expect(() => longestRunLogProbability(0, 3, 3)).toThrow(RangeError);
    expect(() => longestRunLogProbability(2, 3.5, 3)).toThrow(RangeError);
    expect(() => longestRunLogProbability(2, 3, -1)).toThrow(RangeError);
  });
});
