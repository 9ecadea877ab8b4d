import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logFactorial } from '../../src/stats/log-factorial.js';
import { poissonLogTail } from '../../src/stats/poisson-log-tail.js';

describe('poisson-log-tail', () => {
  // mpmath, 50 digits.
  it.each([
    [101, 10, 'upper', -145.6903316417891],
    [5001, 10, 'upper', -26094.430850784378],
    [3, 5000, 'lower', -4976.2395798350035],
    [12, 10.5, 'upper', -1.0181164587579212],
    [4, 0.5, 'lower', -0.00017213044355067017],
  ] as const)('of %d with mean %d, %s, agrees with 50 digits', (count, mean, side, expected) => {
    expect(Math.abs(poissonLogTail(count, mean, side) / expected - 1)).toBeLessThan(1e-12);
  });

  it('is the sum of the probabilities, and both sides make 1', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.double({ min: 0.01, max: 60, noNaN: true }), (count, mean) => {
        let sum = 0;
        for (let at = 0; at <= count; at++) sum += Math.exp(at * Math.log(mean) - mean - logFactorial(at));
        const lower = Math.exp(poissonLogTail(count, mean, 'lower'));
        expect(lower).toBeCloseTo(sum, 11);
        expect(lower + Math.exp(poissonLogTail(count + 1, mean, 'upper'))).toBeCloseTo(1, 11);
      }),
    );
  });

  it('sees nothing where nothing is expected', () => {
    expect(poissonLogTail(0, 0, 'lower')).toBe(0);
    expect(poissonLogTail(0, 0, 'upper')).toBe(0);
    expect(poissonLogTail(1, 0, 'upper')).toBe(Number.NEGATIVE_INFINITY);
  });

  it('refuses parts of counts and means below 0', () => {
    expect(() => poissonLogTail(1.5, 3, 'upper')).toThrow(RangeError);
    expect(() => poissonLogTail(1, -3, 'upper')).toThrow(RangeError);
    expect(() => poissonLogTail(0, Number.NaN, 'upper')).toThrow(RangeError);
  });
});
