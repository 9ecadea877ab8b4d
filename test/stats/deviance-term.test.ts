import { describe, expect, it } from 'vitest';
import { devianceTerm } from '../../src/stats/deviance-term.js';

describe('deviance-term', () => {
  // mpmath, 50 digits. The closed form in doubles gives the first to two digits only.
  it.each([
    [5, 5.001, 9.99866686664135e-8, 1e-13],
    [1e6, 1_000_001, 4.999996666669167e-7, 1e-13],
    [3, 300, 283.1844894420357, 1e-14],
    [800, 700, 6.825114099618099, 1e-14],
    [0.001, 2, 1.9913990975404579, 1e-14],
  ])('of %d about %d agrees with 50 digits', (x, mean, expected, tolerance) => {
    expect(Math.abs(devianceTerm(x, mean) / expected - 1)).toBeLessThan(tolerance);
  });

  it('is 0 at the mean and the mean itself at 0', () => {
    expect(devianceTerm(7, 7)).toBe(0);
    expect(devianceTerm(0, 7)).toBe(7);
  });
});
