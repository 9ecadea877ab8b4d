import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundBins } from '../../src/stats/round-bins.js';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('round-bins', () => {
  it.each([
    [0, 100, 21, 0, { from: 0, width: 5, bins: 21 }],
    [0, 99.9, 20, 0, { from: 0, width: 5, bins: 20 }],
    [-0.61, 2.3, 40, 0, { from: -0.7, width: 0.1, bins: 31 }],
    [0, 7, 40, 1, { from: 0, width: 1, bins: 8 }],
    [3, 3, 40, 0, { from: 3, width: 1, bins: 1 }],
    [3, 3 + 1e-12, 40, 0, { from: 3, width: 1, bins: 1 }],
    [0, 5e-324, 40, 0, { from: 0, width: 1, bins: 1 }],
    [7, 7, 40, 1, { from: 7, width: 1, bins: 1 }],
    [0.3, 0.6, 4, 0, { from: 0.3, width: 0.1, bins: 4 }],
    [-30, 12_345, 30, 1, { from: -500, width: 500, bins: 26 }],
  ])('from %d to %d in at most %d bins, none narrower than %d', (low, high, most, finest, bins) => {
    expect(roundBins(low, high, most, finest)).toEqual(bins);
  });

  it('holds all numbers between the two, in at most as many bins as are allowed and not far fewer', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 60 }), (one, other, most) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(high - low > 1e-3);
        const { from, width, bins } = roundBins(low, high, most);
        expect(bins).toBeLessThanOrEqual(most);
        expect(bins).toBeGreaterThan(most / 2.5 - 2);
        expect(from).toBeLessThanOrEqual(low + width * 1e-6);
        expect(from + bins * width).toBeGreaterThan(high - width * 1e-6);
      }),
    );
  });

  it('refuses what has no beginning or end', () => {
    for (const [low, high] of [
      [1, 0],
      [0, Number.POSITIVE_INFINITY],
      [Number.NaN, 1],
    ] as const)
      expect(() => roundBins(low, high, 10)).toThrow(RangeError);
  });
});
