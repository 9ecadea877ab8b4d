import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binnedSums } from '../../src/stats/binned-sums.js';
import { roundBins } from '../../src/stats/round-bins.js';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('binned-sums', () => {
  it('puts a value on an edge into the bin above, and one outside into the nearest', () => {
    const bins = { from: 0.3, width: 0.1, bins: 3 };
    expect(binnedSums([0.3, 0.39, 0.4, 0.3 + 0.2, -5, 9, Number.NaN], bins)).toEqual([3, 1, 2]);
  });

  it('adds up weights', () => {
    expect(binnedSums([0, 1, 1], { from: 0, width: 1, bins: 2 }, [0.5, 2, 0.25])).toEqual([0.5, 2.25]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (values) => {
        const bins = roundBins(Math.min(...values), Math.max(...values), 20);
        const sums = binnedSums(values, bins);
        expect(sums.reduce((sum, one) => sum + one, 0)).toBe(values.length);
      }),
    );
  });
});
