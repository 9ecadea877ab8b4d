import { describe, expect, it } from 'vitest';
import { logFactorial } from '../../src/stats/log-factorial.js';

describe('log-factorial', () => {
  // mpmath, 50 digits; 170 is the last number of the table.
  it.each([
    [10, 15.104412573075516],
    [170, 706.5730622457874],
    [171, 711.71472580229],
    [1000, 5912.128178488163],
    [1e6, 12815518.38465817],
    [1e9, 19723265848.226982],
  ])('of %d agrees with 50 digits', (n, expected) => {
    expect(Math.abs(logFactorial(n) / expected - 1)).toBeLessThan(5e-16);
  });

  it('is 0 at 0 and 1, and grows by the logarithm of every number', () => {
    expect(logFactorial(0)).toBe(0);
    expect(logFactorial(1)).toBe(0);
    for (let n = 2; n < 400; n++) expect(logFactorial(n) - logFactorial(n - 1)).toBeCloseTo(Math.log(n), 11);
  });

  it('refuses what is not a whole number from 0', () => {
    expect(() => logFactorial(-1)).toThrow(RangeError);
    expect(() => logFactorial(2.5)).toThrow(RangeError);
  });
});
