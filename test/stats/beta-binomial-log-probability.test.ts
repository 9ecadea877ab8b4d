import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialLogProbability } from '../../src/stats/beta-binomial-log-probability.js';
import { binomialLogProbability } from '../../src/stats/binomial-log-probability.js';

describe('beta-binomial-log-probability', () => {
  // mpmath, 50 digits: C(n, k) B(k + a, n − k + b) / B(a, b).
  it.each([
    [3, 10, 2, 5, -1.80280930541464],
    [0, 50, 0.5, 0.5, -2.530876403977105],
    [50, 50, 0.3, 4, -14.703405479976],
    [400, 1000, 1e7, 2e7, -13.37152021773138],
    [1800, 2000, 30, 120, -183.98334683361784],
    [7, 10, 1e-3, 1e-3, -8.34454603435358],
  ])('of %d in %d with a = %d and b = %d agrees with 50 digits', (count, n, a, b, expected) => {
    expect(Math.abs(betaBinomialLogProbability(count, n, a, b) / expected - 1)).toBeLessThan(1e-12);
  });

  it('is even where both parameters are 1', () => {
    for (let count = 0; count <= 12; count++)
      expect(betaBinomialLogProbability(count, 12, 1, 1)).toBeCloseTo(-Math.log(13), 13);
  });

  it('becomes binomial where the parameters are huge', () => {
    const binomial = binomialLogProbability(431, 1000, 0.4);
    expect(betaBinomialLogProbability(431, 1000, 4e13, 6e13)).toBeCloseTo(binomial, 8);
  });

  it('sums to 1', () => {
    const parameter = fc.double({ min: 0.05, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), parameter, parameter, (n, a, b) => {
        let sum = 0;
        for (let count = 0; count <= n; count++) sum += Math.exp(betaBinomialLogProbability(count, n, a, b));
        expect(sum).toBeCloseTo(1, 11);
      }),
    );
  });

  it('refuses counts above n and parameters of 0', () => {
    expect(() => betaBinomialLogProbability(4, 3, 1, 1)).toThrow(RangeError);
    expect(() => betaBinomialLogProbability(1, 3, 0, 1)).toThrow(RangeError);
    expect(() => betaBinomialLogProbability(1, 3, 1, Number.NaN)).toThrow(RangeError);
  });
});
