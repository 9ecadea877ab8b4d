import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLogTerm } from '../../src/stats/binomial-log-term.js';
import { logGamma } from '../../src/stats/log-gamma.js';

describe('binomial-log-term', () => {
  it('is the logarithm of gammas and powers for exponents that are not whole', () => {
    const exponent = fc.double({ min: 0.01, max: 200, noNaN: true });
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(exponent, exponent, share, (a, b, x) => {
        const expected =
          logGamma(a + b + 1) - logGamma(a + 1) - logGamma(b + 1) + a * Math.log(x) + b * Math.log1p(-x);
        expect(binomialLogTerm(a, b, x, 1 - x)).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('is a plain power where one exponent is 0, to the last digit of a tiny share', () => {
    expect(binomialLogTerm(0, 5, 1e-20, 1)).toBe(-5e-20);
    expect(binomialLogTerm(5, 0, 1, 1e-20)).toBe(-5e-20);
    expect(binomialLogTerm(0, 0, 0.3, 0.7)).toBe(0);
  });

  it('is minus infinity for what has no share', () => {
    expect(binomialLogTerm(2, 3, 0, 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(binomialLogTerm(2, 3, 1, 0)).toBe(Number.NEGATIVE_INFINITY);
  });
});
