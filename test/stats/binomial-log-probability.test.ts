import { describe, expect, it } from 'vitest';
import { binomialLogProbability } from '../../src/stats/binomial-log-probability.js';

describe('binomial-log-probability', () => {
  // mpmath, 50 digits, with the probability as the double it is.
  it.each([
    [797, 1325, 0.9, -412.61355310510646],
    [0, 3000, 0.25, -863.0462173553428],
    [3000, 3000, 0.999, -3.0015010007506033],
    [500_000, 1_000_000, 0.5, -7.133546881626865],
    [1, 10, 1e-12, -25.328436022943503],
    [63, 100, 0.61, -2.5807375475990737],
  ])('of %d in %d with %d agrees with 50 digits', (count, n, probability, expected) => {
    expect(Math.abs(binomialLogProbability(count, n, probability) / expected - 1)).toBeLessThan(1e-13);
  });

  it('knows what is certain and what cannot happen', () => {
    expect(binomialLogProbability(0, 9, 0)).toBeCloseTo(0, 15);
    expect(binomialLogProbability(9, 9, 1)).toBeCloseTo(0, 15);
    expect(binomialLogProbability(1, 9, 0)).toBe(Number.NEGATIVE_INFINITY);
    expect(binomialLogProbability(8, 9, 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(binomialLogProbability(0, 0, 0.4)).toBe(0);
  });

  it('refuses counts above n, parts of counts and what is no probability', () => {
    expect(() => binomialLogProbability(4, 3, 0.5)).toThrow(RangeError);
    expect(() => binomialLogProbability(1.5, 3, 0.5)).toThrow(RangeError);
    expect(() => binomialLogProbability(1, 3, 1.1)).toThrow(RangeError);
    expect(() => binomialLogProbability(1, 3, Number.NaN)).toThrow(RangeError);
  });
});
