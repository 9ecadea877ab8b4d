import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLogTail } from '../../src/stats/binomial-log-tail.js';
import { poissonBinomialDistribution } from '../../src/stats/poisson-binomial-distribution.js';
import { poissonBinomialLogTail } from '../../src/stats/poisson-binomial-log-tail.js';

const upperSum = (probabilities: Float64Array, count: number): number =>
  poissonBinomialDistribution(probabilities)
    .subarray(Math.max(0, count))
    .reduceRight((sum, probability) => sum + probability, 0);

/** Between 5 and 25 %, as the integer shares of stations are. */
const spread = (n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, trial) => 0.05 + 0.2 * ((trial * 0.618033988749895) % 1));

describe('poisson-binomial-log-tail', () => {
  it('agrees with the exact distribution to four decimals of the common logarithm from 10^−1 to 10^−114', () => {
    const probabilities = spread(2567);
    const distribution = poissonBinomialDistribution(probabilities);
    let sum = 0;
    let examined = 0;
    for (let count = 2567; count > 385; count--) {
      sum += distribution[count] as number;
      if (sum < 1e-114 || count % 20 !== 0) continue;
      const found = poissonBinomialLogTail(probabilities, count) / Math.LN10;
      expect(Math.abs(found - Math.log10(sum))).toBeLessThan(5e-5);
      examined++;
    }
    expect(examined).toBeGreaterThan(20);
  });

  it('is the exact sum for few trials, whatever their probabilities', () => {
    const share = fc.oneof(
      fc.constantFrom(0, 1, 0.5, 1e-18, 1e-9, 1 - 1e-12),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(share, { maxLength: 40 }), fc.nat({ max: 42 }), (shares, count) => {
        const probabilities = Float64Array.from(shares);
        const expected = upperSum(probabilities, count);
        const found = poissonBinomialLogTail(probabilities, count);
        if (expected > 1e-290) expect(Math.abs(found - Math.log(expected))).toBeLessThan(1e-11);
        else expect(found).toBeLessThan(-660);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the binomial tail where all are equal, far below the smallest number', () => {
    for (const [n, count] of [
      [300, 299],
      [600, 500],
      [5000, 4000],
      [5000, 4990],
    ] as const) {
      const exact = binomialLogTail(count, n, 0.01, 'upper');
      const found = poissonBinomialLogTail(new Float64Array(n).fill(0.01), count);
      expect(exact).toBeLessThan(-1000);
      expect(Math.abs(found - exact) / Math.LN10).toBeLessThan(5e-5);
    }
  });

  it('stays right where thousands of trials are all but decided', () => {
    const probabilities = Float64Array.from({ length: 2000 }, (_, trial) =>
      trial % 2 === 0 ? 1 - 1e-6 : 1e-6,
    );
    for (const count of [999, 1000, 1001, 1003]) {
      expect(poissonBinomialLogTail(probabilities, count)).toBeCloseTo(
        Math.log(upperSum(probabilities, count)),
        7,
      );
    }
  });

  it('falls with every count, over the mean and through the change of method', () => {
    const probabilities = spread(900);
    let last = 0;
    for (let count = 60; count <= 900; count++) {
      const found = poissonBinomialLogTail(probabilities, count);
      expect(found).toBeLessThan(last + (count < 80 ? 1e-9 : 0));
      last = found;
    }
  });

  it('at and below the mean is the rest of the lower tail', () => {
    const probabilities = spread(900);
    for (const count of [100, 120, 134, 135, 136]) {
      const exact = Math.log(upperSum(probabilities, count));
      expect(Math.abs(poissonBinomialLogTail(probabilities, count) - exact)).toBeLessThan(1e-5);
    }
  });

  it('knows what is certain, what cannot happen and what takes every trial', () => {
    expect(poissonBinomialLogTail(Float64Array.of(1, 1, 0), 2)).toBe(0);
    expect(poissonBinomialLogTail(Float64Array.of(1, 1, 0), 3)).toBe(Number.NEGATIVE_INFINITY);
    expect(poissonBinomialLogTail(Float64Array.of(0.5, 0.5), -1)).toBe(0);
    expect(poissonBinomialLogTail(new Float64Array(0), 0)).toBe(0);
    expect(poissonBinomialLogTail(new Float64Array(0), 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(poissonBinomialLogTail(new Float64Array(3000).fill(0.1), 3000)).toBeCloseTo(
      -3000 * Math.log(10),
      6,
    );
  });

  it('refuses parts of counts and what is no probability', () => {
    expect(() => poissonBinomialLogTail(Float64Array.of(0.5), 0.5)).toThrow(RangeError);
    expect(() => poissonBinomialLogTail(Float64Array.of(1.5), 1)).toThrow(RangeError);
    expect(() => poissonBinomialLogTail(Float64Array.of(Number.NaN), 1)).toThrow(RangeError);
  });
});
