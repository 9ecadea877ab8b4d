import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLogLowerTail } from '../../src/stats/binomial-log-lower-tail.js';

describe('binomial-log-lower-tail', () => {
  it.each([
    [30, 100, 0.5, -10.145541324646482],
    [60, 100, 0.5, -0.017756823491597674],
    [300, 2000, 0.2, -19.24567243177631],
    [7, 9, 0.25, -0.00010681722819449567],
    [0, 732, 1 / 199, -3.6876652299286405],
  ])(
    'of %d or fewer in %d trials with probability %d agrees with scipy',
    (count, trials, share, expected) => {
      expect(binomialLogLowerTail(count, trials, share) / expected).toBeCloseTo(1, 9);
    },
  );

  it('is the sum of the probabilities', () => {
    const trials = fc.integer({ min: 1, max: 60 });
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(trials, share, fc.nat(60), (all, each, most) => {
        let term = (1 - each) ** all;
        let sum = 0;
        for (let hits = 0; hits <= Math.min(most, all); hits++) {
          sum += term;
          term *= (((all - hits) / (hits + 1)) * each) / (1 - each);
        }
        expect(Math.exp(binomialLogLowerTail(most, all, each))).toBeCloseTo(sum, 9);
      }),
    );
  });

  it('is certain where there are no more trials, and never so where each hits', () => {
    expect(binomialLogLowerTail(5, 5, 0.3)).toBe(0);
    expect(binomialLogLowerTail(5, 6, 1)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('refuses what is no count and no probability', () => {
    expect(() => binomialLogLowerTail(1.5, 3, 0.5)).toThrow(RangeError);
    expect(() => binomialLogLowerTail(1, 3, 0)).toThrow(RangeError);
    expect(() => binomialLogLowerTail(1, 3, 1.1)).toThrow(RangeError);
  });
});
