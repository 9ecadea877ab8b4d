import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLogProbability } from '../../src/stats/binomial-log-probability.js';
import { binomialLogTail } from '../../src/stats/binomial-log-tail.js';

describe('binomial-log-tail', () => {
  // Sums of mpmath, 50 digits, with the probability as the double it is.
  it.each([
    [797, 1325, 0.9, 'lower', -412.4304755955266],
    [10, 2000, 0.9, 'lower', -4522.315305710682],
    [1999, 2000, 0.01, 'upper', -9198.144344616014],
    [60, 100, 0.5, 'upper', -3.5598192034469065],
    [520, 1000, 0.5, 'lower', -0.10245713923813453],
    [3, 2000, 0.001, 'upper', -1.1291017195833164],
  ] as const)(
    'of %d in %d with %d, %s, agrees with sums of 50 digits',
    (count, n, probability, side, expected) => {
      expect(Math.abs(binomialLogTail(count, n, probability, side) / expected - 1)).toBeLessThan(1e-12);
    },
  );

  it('gives 4.106 % for at most 72 of 116 digits apart, of which 70 % are expected', () => {
    // Beber, Scacco, The Washington Post, 20 June 2009; the exact sum.
    expect(Math.exp(binomialLogTail(72, 116, 0.7, 'lower'))).toBeCloseTo(0.04106, 5);
  });

  it('is the sum of the probabilities, and both sides make 1', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.nat(), share, (n, any, probability) => {
        const count = any % n;
        let sum = 0;
        for (let at = 0; at <= count; at++) sum += Math.exp(binomialLogProbability(at, n, probability));
        const lower = Math.exp(binomialLogTail(count, n, probability, 'lower'));
        expect(lower).toBeCloseTo(sum, 11);
        expect(lower + Math.exp(binomialLogTail(count + 1, n, probability, 'upper'))).toBeCloseTo(1, 11);
      }),
    );
  });

  it('is certain of everything and of what must happen', () => {
    expect(binomialLogTail(9, 9, 0.3, 'lower')).toBe(0);
    expect(binomialLogTail(0, 9, 0.3, 'upper')).toBe(0);
    expect(binomialLogTail(9, 9, 1, 'upper')).toBeCloseTo(0, 15);
    expect(binomialLogTail(1, 9, 0, 'upper')).toBe(Number.NEGATIVE_INFINITY);
    expect(binomialLogTail(8, 9, 1, 'lower')).toBe(Number.NEGATIVE_INFINITY);
  });

  it('refuses what is no count and no probability', () => {
    expect(() => binomialLogTail(4, 3, 0.5, 'lower')).toThrow(RangeError);
    expect(() => binomialLogTail(-1, 3, 0.5, 'upper')).toThrow(RangeError);
    expect(() => binomialLogTail(1, 3, Number.NaN, 'upper')).toThrow(RangeError);
  });
});
