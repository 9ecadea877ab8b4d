import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenlySpread } from '../../src/stats/evenly-spread.js';

describe('evenlySpread', () => {
  it('takes every third of nine where three are wanted', () => {
    expect(evenlySpread([1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([1, 4, 7]);
  });

  it('takes all where there are no more than are wanted', () => {
    expect(evenlySpread(['a', 'b'], 2)).toEqual(['a', 'b']);
  });

  it('takes as many as are wanted, in their order, no two gaps apart by more than one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 60 }), (length, most) => {
        const taken = evenlySpread(
          Array.from({ length }, (_, index) => index),
          most,
        );
        expect(taken).toHaveLength(Math.min(length, most));
        const gaps = taken.slice(1).map((index, at) => index - (taken[at] ?? 0));
        expect(Math.max(0, ...gaps) - Math.min(Number.POSITIVE_INFINITY, ...gaps)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
