import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLogTail } from '../../src/stats/binomial-log-tail.js';
import { logRegularisedBeta } from '../../src/stats/log-regularised-beta.js';

describe('log-regularised-beta', () => {
  // mpmath, 50 digits.
  it.each([
    [0.25, 0.75, 2, 3, -1.3404848250885963],
    [1e-10, 1 - 1e-10, 1000, 20, -22933.754686934426],
    [0.5, 0.5, 2000.5, 1500, -38.981690910178486],
    [0.125, 0.875, 1e5, 4e5, -11161.305632246369],
  ])('of %d, beside %d, with %d and %d agrees with 50 digits', (x, y, a, b, expected) => {
    expect(Math.abs(logRegularisedBeta(x, y, a, b) / expected - 1)).toBeLessThan(1e-12);
  });

  it('is the upper tail of the binomial law', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), share, (n, any, x) => {
        const count = 1 + (any % n);
        const found = logRegularisedBeta(x, 1 - x, count, n - count + 1);
        const expected = binomialLogTail(count, n, x, 'upper');
        expect(Math.abs(found - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
      }),
    );
  });

  it('is all or nothing at the ends', () => {
    expect(logRegularisedBeta(0, 1, 2, 3)).toBe(Number.NEGATIVE_INFINITY);
    expect(logRegularisedBeta(1, 0, 2, 3)).toBe(0);
  });

  it('refuses parameters of 0 and what is no part of 1', () => {
    expect(() => logRegularisedBeta(0.5, 0.5, 0, 1)).toThrow(RangeError);
    expect(() => logRegularisedBeta(1.5, -0.5, 1, 1)).toThrow(RangeError);
  });
});
