import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negativeBinomialLogProbability } from '../../src/stats/negative-binomial-log-probability.js';
import { negativeBinomialLogTail } from '../../src/stats/negative-binomial-log-tail.js';

describe('negative-binomial-log-tail', () => {
  it.each([
    [797, 1258.75, 25, -3.848625934276937],
    [797, 1258.75, 100, -10.452447985435114],
    [256, 1773.65, 25, -28.47751211171801],
    [256, 1773.65, 100, -98.59949478623527],
    [0, 500, 10, -39.31825632724326],
    [20, 8, 7.5, -0.0070612175598667865],
  ])(
    'of %d or fewer with mean %d and size %d agrees with sums of 40 digits',
    (count, mean, size, expected) => {
      const found = negativeBinomialLogTail(count, mean, size, 'lower');
      expect(Math.abs(found / expected - 1)).toBeLessThan(1e-10);
    },
  );

  it('of 1,000 or more with mean 696 and size 25 agrees with scipy', () => {
    expect(Math.exp(negativeBinomialLogTail(1000, 696, 25, 'upper'))).toBeCloseTo(0.024993524214085138, 12);
  });

  it('is the sum of the probabilities, on either side, and both sides make 1', () => {
    const count = fc.integer({ min: 0, max: 80 });
    const mean = fc.double({ min: 0.01, max: 100, noNaN: true });
    const size = fc.double({ min: 0.2, max: 300, noNaN: true });
    fc.assert(
      fc.property(count, mean, size, (most, average, spread) => {
        let sum = 0;
        for (let at = 0; at <= most; at++)
          sum += Math.exp(negativeBinomialLogProbability(at, average, spread));
        const lower = Math.exp(negativeBinomialLogTail(most, average, spread, 'lower'));
        expect(lower).toBeCloseTo(sum, 9);
        const above = Math.exp(negativeBinomialLogTail(most + 1, average, spread, 'upper'));
        expect(lower + above).toBeCloseTo(1, 9);
      }),
    );
  });

  it('keeps its digits where the probability itself is too small for a number', () => {
    expect(negativeBinomialLogTail(1, 1e6, 100, 'lower')).toBeLessThan(-800);
    expect(negativeBinomialLogTail(1, 1e6, 100, 'lower')).toBeGreaterThan(-1000);
  });

  it('is certain of 0 where the mean is 0, and sure never to see more', () => {
    expect(negativeBinomialLogTail(0, 0, 25, 'lower')).toBeCloseTo(0);
    expect(negativeBinomialLogTail(1, 0, 25, 'upper')).toBe(Number.NEGATIVE_INFINITY);
  });

  it('refuses counts that are not whole and sizes that are none', () => {
    expect(() => negativeBinomialLogTail(1.5, 3, 25, 'lower')).toThrow(RangeError);
    expect(() => negativeBinomialLogTail(1, 3, 0, 'lower')).toThrow(RangeError);
    expect(() => negativeBinomialLogTail(1, Number.NaN, 25, 'lower')).toThrow(RangeError);
  });
});
