import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negativeBinomialLogTail } from '../../src/stats/negative-binomial-log-tail.js';
import { negativeBinomialMeanLimit } from '../../src/stats/negative-binomial-mean-limit.js';

describe('negative-binomial-mean-limit', () => {
  it('of 1,000 at size 25 lies below at just over 696, where scipy gives 0.02499 for so many', () => {
    const limit = negativeBinomialMeanLimit(1000, 25, 0.025, 'lower');
    expect(limit).toBeGreaterThan(696);
    expect(limit).toBeLessThan(697);
  });

  it('of 0 solves (size / (size + mean))^size = tail in closed form', () => {
    const expected = 25 * (0.025 ** (-1 / 25) - 1);
    expect(negativeBinomialMeanLimit(0, 25, 0.025, 'upper')).toBeCloseTo(expected, 7);
    expect(negativeBinomialMeanLimit(0, 25, 0.025, 'lower')).toBe(0);
  });

  it('is where the tail has the wanted probability', () => {
    const count = fc.integer({ min: 1, max: 3000 });
    const size = fc.double({ min: 1, max: 200, noNaN: true });
    fc.assert(
      fc.property(count, size, fc.constantFrom('lower', 'upper'), (seen, spread, side) => {
        const limit = negativeBinomialMeanLimit(seen, spread, 0.025, side);
        const tail = negativeBinomialLogTail(seen, limit, spread, side === 'upper' ? 'lower' : 'upper');
        expect(Math.exp(tail)).toBeCloseTo(0.025, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a tail of 0 or 1', () => {
    expect(() => negativeBinomialMeanLimit(3, 25, 0, 'upper')).toThrow(RangeError);
    expect(() => negativeBinomialMeanLimit(3, 25, 1, 'lower')).toThrow(RangeError);
  });
});
