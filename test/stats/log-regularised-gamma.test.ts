import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logRegularisedGamma } from '../../src/stats/log-regularised-gamma.js';

describe('log-regularised-gamma', () => {
  // mpmath, 50 digits.
  it.each([
    [0.5, 2, 'upper', -3.0900371531220867],
    [0.5, 2, 'lower', -0.046567912292390164],
    [3, 0.001, 'lower', -22.515775287423423],
    [1000, 10, 'lower', -3619.5330453507495],
    [1000, 5000, 'upper', -2396.321593767206],
    [1e5, 100_500, 'upper', -2.8628938964287443],
    [0.01, 1e-9, 'lower', -0.20154235043329546],
  ] as const)('of %d at %d, %s, agrees with 50 digits', (a, x, side, expected) => {
    expect(Math.abs(logRegularisedGamma(a, x, side) / expected - 1)).toBeLessThan(1e-12);
  });

  it('of both sides makes 1', () => {
    const number = fc.double({ min: 0.01, max: 500, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, x) => {
        const both =
          Math.exp(logRegularisedGamma(a, x, 'lower')) + Math.exp(logRegularisedGamma(a, x, 'upper'));
        expect(both).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is all or nothing at 0 and at infinity', () => {
    expect(logRegularisedGamma(2, 0, 'upper')).toBe(0);
    expect(logRegularisedGamma(2, 0, 'lower')).toBe(Number.NEGATIVE_INFINITY);
    expect(logRegularisedGamma(2, Infinity, 'lower')).toBe(0);
    expect(logRegularisedGamma(2, Infinity, 'upper')).toBe(Number.NEGATIVE_INFINITY);
  });

  it('refuses a parameter of 0 and numbers below 0', () => {
    expect(() => logRegularisedGamma(0, 1, 'lower')).toThrow(RangeError);
    expect(() => logRegularisedGamma(1, -1, 'lower')).toThrow(RangeError);
    expect(() => logRegularisedGamma(1, Number.NaN, 'upper')).toThrow(RangeError);
  });
});
