import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLogProbability } from '../../src/stats/binomial-log-probability.js';
import { integerPercentProbabilities } from '../../src/stats/integer-percent-probabilities.js';
import { isIntegerPercent } from '../../src/stats/is-integer-percent.js';

const one = (count: number, n: number, step = 1, halfWidth?: number): number =>
  integerPercentProbabilities(count, n, [step], halfWidth)[0] as number;

describe('integer-percent-probabilities', () => {
  // Sums of exact fractions over all counts (Python's fractions).
  it.each([
    [137, 250, 1, 0.2],
    [617, 1000, 1, 0.1],
    [33, 97, 1, 0.24809713539882822],
    [1, 7, 1, 0.33991789135479267],
    [300, 500, 5, 0.04178828643363621],
    [612, 1043, 10, 0.017089591425988922],
    [1999, 2000, 1, 0.7357588900108734],
    [41, 60, 5, 0.333333333333321],
    [3, 113, 1, 0.05019153396929604],
  ])('of %d of %d in steps of %d % agree with exact fractions', (count, n, step, expected) => {
    expect(Math.abs(one(count, n, step) / expected - 1)).toBeLessThan(2e-13);
  });

  it('of no width hold the exact multiples alone', () => {
    expect(one(137, 250, 1, 0)).toBeCloseTo(0.2, 13);
  });

  it('of all steps together are those of each, and sums of the binomial probabilities of such shares', () => {
    const steps = [1, 5, 10, 3];
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 700 }),
        fc.nat(),
        fc.constantFrom(0.05, 0.02, 0.49),
        (n, any, halfWidth) => {
          const count = 1 + (any % (n - 1));
          const together = integerPercentProbabilities(count, n, steps, halfWidth);
          steps.forEach((step, index) => {
            let expected = 0;
            for (let at = 0; at <= n; at++) {
              if (isIntegerPercent(at, n, step, halfWidth))
                expected += Math.exp(binomialLogProbability(at, n, count / n));
            }
            expect(together[index]).toBeCloseTo(expected, 11);
            expect(one(count, n, step, halfWidth)).toBe(together[index]);
          });
        },
      ),
    );
  });

  it('of shares that are all integers are 1, and not above it by rounding', () => {
    for (let n = 1; n <= 20; n++) {
      for (let count = 0; count <= n; count++)
        if (100 % n === 0) expect(one(count, n)).toBeLessThanOrEqual(1);
    }
    expect(one(7, 20)).toBeCloseTo(1, 14);
  });

  it('of none or all cannot vary', () => {
    expect([...integerPercentProbabilities(0, 9, [1, 7])]).toEqual([1, 1]);
    expect([...integerPercentProbabilities(9, 9, [5, 7])]).toEqual([1, 0]);
  });

  it('are written into an array that is handed in', () => {
    const into = new Float64Array(2);
    expect(integerPercentProbabilities(137, 250, [1, 5], 0.05, into)).toBe(into);
    expect(into[0]).toBeCloseTo(0.2, 13);
  });

  it('refuse shares of nothing, steps that are no whole percents, and widths that reach the next percent', () => {
    expect(() => one(0, 0)).toThrow(RangeError);
    expect(() => one(1, 9, 0)).toThrow(RangeError);
    expect(() => integerPercentProbabilities(1, 9, [1, 1.5])).toThrow(RangeError);
    expect(() => one(1, 9, 1, 0.5)).toThrow(RangeError);
  });
});
