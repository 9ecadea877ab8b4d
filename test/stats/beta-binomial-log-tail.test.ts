import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialLogProbability } from '../../src/stats/beta-binomial-log-probability.js';
import { betaBinomialLogTail } from '../../src/stats/beta-binomial-log-tail.js';

describe('beta-binomial-log-tail', () => {
  // Sums of mpmath, 50 digits.
  it.each([
    [900, 1000, 300, 700, 'upper', -413.47727570577746],
    [2990, 3000, 3000, 7000, 'upper', -2797.4819588330406],
    [5, 40, 0.4, 0.7, 'lower', -0.962877504927279],
    [1990, 2000, 1e5, 3e5, 'upper', -2686.047262234708],
  ] as const)(
    'of %d in %d with a = %d and b = %d, %s, agrees with sums of 50 digits',
    (count, n, a, b, side, expected) => {
      expect(Math.abs(betaBinomialLogTail(count, n, a, b, side) / expected - 1)).toBeLessThan(1e-12);
    },
  );

  it('is the sum of the probabilities, and both sides make 1, also where the ends are likeliest', () => {
    const parameter = fc.double({ min: 0.05, max: 300, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), parameter, parameter, (n, any, a, b) => {
        const count = any % n;
        let sum = 0;
        for (let at = 0; at <= count; at++) sum += Math.exp(betaBinomialLogProbability(at, n, a, b));
        const lower = Math.exp(betaBinomialLogTail(count, n, a, b, 'lower'));
        expect(lower).toBeCloseTo(sum, 10);
        expect(lower + Math.exp(betaBinomialLogTail(count + 1, n, a, b, 'upper'))).toBeCloseTo(1, 10);
      }),
    );
  });

  it('does not overflow where the far terms exceed the first beyond the largest number', () => {
    // At least 0 of 3,000 with a mean of 2,700: the first term is 10^−1,100 of the sum.
    expect(betaBinomialLogTail(0, 3000, 1800, 200, 'upper')).toBe(0);
    expect(betaBinomialLogTail(1, 3000, 1800, 200, 'upper')).toBeCloseTo(0, 12);
  });

  it('refuses what its probabilities refuse', () => {
    expect(() => betaBinomialLogTail(4, 3, 1, 1, 'lower')).toThrow(RangeError);
    expect(() => betaBinomialLogTail(1, 3, 0, 1, 'upper')).toThrow(RangeError);
  });
});
