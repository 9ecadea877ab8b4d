import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLogProbability } from '../../src/stats/binomial-log-probability.js';
import { isPrintedShare } from '../../src/stats/is-printed-share.js';
import { printedShareProbability } from '../../src/stats/printed-share-probability.js';

describe('printed-share-probability', () => {
  // Sums of exact fractions (Python's fractions).
  it.each([
    [500, 622, 0.0367746455672724],
    [1000, 622, 0.026010651820020356],
    [1043, 5, 0.17509680979335768],
    [2000, 500, 0.01783901114585432],
    [200, 125, 0.08500855091073894],
    [1500, 333, 0.04368799413052232],
  ])('of %d ballots and %d tenths agrees with exact fractions', (n, tenths, expected) => {
    expect(Math.abs(printedShareProbability(n, tenths) / expected - 1)).toBeLessThan(2e-13);
  });

  it('is 0 where no count of so few is printed so', () => {
    expect(printedShareProbability(100, 622)).toBe(0);
    expect(printedShareProbability(400, 999)).toBe(0);
  });

  it('is certain of none and of all', () => {
    expect(printedShareProbability(9, 0)).toBe(1);
    expect(printedShareProbability(9, 1000)).toBe(1);
  });

  it('is the sum over the counts that are printed so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2500 }), fc.integer({ min: 1, max: 999 }), (n, tenths) => {
        let expected = 0;
        for (let count = 0; count <= n; count++) {
          if (isPrintedShare(count, n, tenths))
            expected += Math.exp(binomialLogProbability(count, n, tenths / 1000));
        }
        expect(printedShareProbability(n, tenths)).toBeCloseTo(expected, 12);
      }),
    );
  });

  it('refuses stations without ballots and parts of tenths', () => {
    expect(() => printedShareProbability(0, 500)).toThrow(RangeError);
    expect(() => printedShareProbability(10, 500.5)).toThrow(RangeError);
    expect(() => printedShareProbability(10, -1)).toThrow(RangeError);
  });
});
