import { describe, expect, it } from 'vitest';
import { permutationPValue } from '../../src/stats/permutation-p-value.js';

const PERMUTED = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);

describe('permutation-p-value', () => {
  it.each([
    [8, 'upper', 0.3],
    [8, 'lower', 0.9],
    [8, 'both', 0.6],
    [2, 'both', 0.6],
    [5, 'both', 1],
    [99, 'upper', 0.1],
    [99, 'both', 0.2],
  ] as const)(
    'of %d on the side "%s" counts ties and the real arrangement itself',
    (statistic, side, expected) => {
      expect(permutationPValue(statistic, PERMUTED, side)).toBeCloseTo(expected, 12);
    },
  );

  it('takes a difference in the last digits for a tie', () => {
    expect(permutationPValue(0.1 + 0.2, Float64Array.of(0.3), 'upper')).toBe(1);
  });

  it('is 1 without permutations', () => {
    expect(permutationPValue(7, new Float64Array(0), 'upper')).toBe(1);
  });

  it('refuses blanks', () => {
    expect(() => permutationPValue(Number.NaN, PERMUTED, 'upper')).toThrow(RangeError);
    expect(() => permutationPValue(1, Float64Array.of(Number.NaN), 'upper')).toThrow(RangeError);
  });
});
