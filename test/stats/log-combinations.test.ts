import { describe, expect, it } from 'vitest';
import { countCombinations } from '../../src/stats/count-combinations.js';
import { logCombinations } from '../../src/stats/log-combinations.js';

describe('log-combinations', () => {
  // mpmath, 50 digits.
  it.each([
    [500, 200, 333.1926213226826],
    [1_000_000, 3, 39.654769204662266],
    [97_000, 48_000, 67224.15480991303],
  ])('of %d units, %d chosen, agrees with 50 digits', (n, size, expected) => {
    expect(Math.abs(logCombinations(n, size) - expected)).toBeLessThan(n * 1e-14);
  });

  it('is the logarithm of the number where that is small', () => {
    for (let size = 0; size <= 40; size++)
      expect(logCombinations(40, size)).toBeCloseTo(Math.log(countCombinations(40, size)), 12);
  });

  it('is minus infinity where more are chosen than there are, and refuses parts of units', () => {
    expect(logCombinations(3, 4)).toBe(Number.NEGATIVE_INFINITY);
    expect(logCombinations(3, -1)).toBe(Number.NEGATIVE_INFINITY);
    expect(() => logCombinations(3, 1.5)).toThrow(RangeError);
  });
});
