import { describe, expect, it } from 'vitest';
import { betaContinuedFraction } from '../../src/stats/beta-continued-fraction.js';
import { logGamma } from '../../src/stats/log-gamma.js';

/** The incomplete beta function that it is the fraction of. */
function incompleteBeta(x: number, a: number, b: number): number {
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(logFront) * betaContinuedFraction(x, a, b)) / a;
}

describe('beta-continued-fraction', () => {
  it.each([
    [0.3, 2, 5, 0.579825],
    [0.01, 0.5, 0.5, 0.06376856085851987],
    [0.9, 200, 25, 0.6881961274520766],
  ])('gives I at %d, %d and %d as published tables and scipy do', (x, a, b, expected) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 10);
  });

  it('settles for parameters of thousands of millions', () => {
    // Of a symmetric beta distribution one half lies below one half.
    expect(incompleteBeta(0.5, 1e9, 1e9)).toBeCloseTo(0.5, 3);
  });

  it('refuses what it does not settle for', () => {
    expect(() => betaContinuedFraction(Number.NaN, 1, 1)).toThrow(RangeError);
  });
});
