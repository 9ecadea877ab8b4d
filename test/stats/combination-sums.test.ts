import { describe, expect, it } from 'vitest';
import { combinationSums } from '../../src/stats/combination-sums.js';
import { countCombinations } from '../../src/stats/count-combinations.js';

describe('combinationSums', () => {
  it('gives every choice of two out of four once, the first two values first', () => {
    const { sums, overlaps } = combinationSums(Float64Array.of(1, 2, 4, 8), 2);
    expect([...sums]).toEqual([3, 5, 9, 6, 10, 12]);
    expect([...overlaps]).toEqual([2, 1, 1, 1, 1, 0]);
  });

  it('has one choice of none and one of all', () => {
    expect([...combinationSums(Float64Array.of(1, 2), 0).sums]).toEqual([0]);
    expect([...combinationSums(Float64Array.of(1, 2), 2).sums]).toEqual([3]);
  });

  it('refuses to choose more than there are', () => {
    expect(() => combinationSums(Float64Array.of(1), 2)).toThrow(RangeError);
  });
});

describe('countCombinations', () => {
  it.each([
    [49, 6, 13_983_816],
    [52, 5, 2_598_960],
    [10, 0, 1],
    [10, 10, 1],
    [3, 4, 0],
  ])('counts the ways to choose out of %i units %i: %i', (n, size, ways) => {
    expect(countCombinations(n, size)).toBe(ways);
  });

  it('says Infinity rather than a wrong number where they are too many to write', () => {
    expect(countCombinations(5000, 2500)).toBe(Number.POSITIVE_INFINITY);
  });
});
