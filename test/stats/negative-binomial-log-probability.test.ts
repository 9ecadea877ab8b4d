import { describe, expect, it } from 'vitest';
import { negativeBinomialLogProbability } from '../../src/stats/negative-binomial-log-probability.js';

describe('negative-binomial-log-probability', () => {
  it('of 12 with mean 8 and size 3.5 agrees with scipy', () => {
    expect(negativeBinomialLogProbability(12, 8, 3.5)).toBeCloseTo(-3.1696837652241943, 11);
  });

  it('comes near the Poisson distribution for a large size', () => {
    const poisson = -4 + 6 * Math.log(4) - Math.log(720);
    expect(negativeBinomialLogProbability(6, 4, 1e7)).toBeCloseTo(poisson, 5);
  });

  it('is certain of 0 where the mean is 0', () => {
    expect(negativeBinomialLogProbability(0, 0, 5)).toBe(0);
    expect(negativeBinomialLogProbability(1, 0, 5)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('refuses a count below 0', () => {
    expect(() => negativeBinomialLogProbability(-1, 3, 5)).toThrow(RangeError);
  });
});
