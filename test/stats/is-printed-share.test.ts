import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrintedShare } from '../../src/stats/is-printed-share.js';

describe('is-printed-share', () => {
  it('takes what lies less than 0.05 points away, the ends not', () => {
    // Of 2,000: 1,243 is 62.15 %, 1,244 is 62.20 %, 1,245 is 62.25 %.
    expect([1243, 1244, 1245].map((count) => isPrintedShare(count, 2000, 622))).toEqual([false, true, false]);
    expect([1243, 1245].map((count) => isPrintedShare(count, 1999, 622))).toEqual([true, false]);
  });

  it('gives no count two printed shares', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(), (n, any) => {
        const count = any % (n + 1);
        const middle = Math.round((1000 * count) / n);
        const found = [middle - 1, middle, middle + 1].filter(
          (tenths) => tenths >= 0 && tenths <= 1000 && isPrintedShare(count, n, tenths),
        );
        expect(found).toEqual((2000 * count) % n === 0 && ((2000 * count) / n) % 2 === 1 ? [] : [middle]);
      }),
    );
  });

  it('refuses shares of nothing and parts of tenths', () => {
    expect(() => isPrintedShare(0, 0, 500)).toThrow(RangeError);
    expect(() => isPrintedShare(1, 2, 500.5)).toThrow(RangeError);
    expect(() => isPrintedShare(1, 2, 1001)).toThrow(RangeError);
  });
});
