import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLogProbability } from '../../src/stats/binomial-log-probability.js';
import { poissonBinomialDistribution } from '../../src/stats/poisson-binomial-distribution.js';

describe('poisson-binomial-distribution', () => {
  it('counts three coins of different weight', () => {
    const found = poissonBinomialDistribution(Float64Array.of(0.5, 0.25, 0.1));
    const expected = [0.3375, 0.4875, 0.1625, 0.0125];
    expect(found.length).toBe(4);
    expected.forEach((probability, count) => {
      expect(found[count]).toBeCloseTo(probability, 15);
    });
  });

  it('is binomial where all are equal', () => {
    const found = poissonBinomialDistribution(new Float64Array(60).fill(0.3));
    found.forEach((probability, count) => {
      expect(Math.abs(probability / Math.exp(binomialLogProbability(count, 60, 0.3)) - 1)).toBeLessThan(
        1e-12,
      );
    });
  });

  it('agrees with going through every outcome', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { maxLength: 9 }), (shares) => {
        const expected = new Float64Array(shares.length + 1);
        for (let outcome = 0; outcome < 2 ** shares.length; outcome++) {
          const isSuccess = shares.map((_, trial) => ((outcome >> trial) & 1) === 1);
          const probability = shares.reduce(
            (product, p, trial) => product * (isSuccess[trial] ? p : 1 - p),
            1,
          );
          (expected[isSuccess.filter(Boolean).length] as number) += probability;
        }
        poissonBinomialDistribution(Float64Array.from(shares)).forEach((probability, count) => {
          expect(probability).toBeCloseTo(expected[count] as number, 13);
        });
      }),
    );
  });

  it('is certain of 0 where there are no trials, and refuses what is no probability', () => {
    expect([...poissonBinomialDistribution(new Float64Array(0))]).toEqual([1]);
    expect(() => poissonBinomialDistribution(Float64Array.of(0.5, Number.NaN))).toThrow(RangeError);
  });
});
