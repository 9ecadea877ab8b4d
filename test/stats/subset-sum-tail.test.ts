import { describe, expect, it } from 'vitest';
import { subsetSumTail } from '../../src/stats/subset-sum-tail.js';

const tail = (sizes: readonly number[], most: number): number =>
  Math.exp(subsetSumTail(Int32Array.from(sizes), most));

describe('subset-sum-tail', () => {
  it.each([
    [[], 0, 1],
    [[1, 2, 3], 0, 1 / 8],
    [[1, 2, 3], 3, 5 / 8],
    [[1, 2, 3], 6, 1],
    [[5, 5], 4, 1 / 4],
  ])('of %j up to %d counts the subsets', (sizes, most, expected) => {
    expect(tail(sizes, most)).toBeCloseTo(expected, 14);
  });

  it('keeps its digits where there are more subsets than a number can hold', () => {
    // Half of the subsets of 2,001 equal numbers have at most 1,000 of them.
    expect(tail(new Array(2001).fill(1), 1000)).toBeCloseTo(0.5, 10);
    expect(subsetSumTail(new Int32Array(2001).fill(1), 0)).toBeCloseTo(-2001 * Math.LN2, 8);
  });

  it('has nothing below 0', () => {
    expect(subsetSumTail(Int32Array.of(1), -1)).toBe(Number.NEGATIVE_INFINITY);
  });
});
