import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLogTail } from '../../src/stats/binomial-log-tail.js';
import { binomialTrialsLimit } from '../../src/stats/binomial-trials-limit.js';

describe('binomial-trials-limit', () => {
  it.each([
    [0, 0.5, 5],
    [1, 0.5, 8],
    [3, 1 / 199, 1741],
    [10, 0.1, 179],
    [400, 0.8, 523],
  ])('of %d hits with probability %d is what scipy finds by counting upwards', (count, share, expected) => {
    expect(binomialTrialsLimit(count, share, 0.025)).toBe(expected);
  });

  it('is the last number of trials of which so few hits still have the probability', () => {
    const share = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(3000), share, (count, each) => {
        const limit = binomialTrialsLimit(count, each, 0.025);
        expect(binomialLogTail(count, limit, each, 'lower')).toBeGreaterThanOrEqual(Math.log(0.025));
        expect(binomialLogTail(count, limit + 1, each, 'lower')).toBeLessThan(Math.log(0.025));
      }),
    );
  });

  it('is the count itself where all were seen, and infinite where next to none could be', () => {
    expect(binomialTrialsLimit(400, 1, 0.025)).toBe(400);
    expect(binomialTrialsLimit(0, 1e-17, 0.025)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is found of two thousand million as of two', () => {
    expect(binomialTrialsLimit(2e9, 0.8, 0.025) / 2.5e9).toBeCloseTo(1, 4);
  });

  it('refuses what is no count, no probability and no tail', () => {
    expect(() => binomialTrialsLimit(1.5, 0.5, 0.025)).toThrow(RangeError);
    expect(() => binomialTrialsLimit(3, 0, 0.025)).toThrow(RangeError);
    expect(() => binomialTrialsLimit(3, 1.1, 0.025)).toThrow(RangeError);
    expect(() => binomialTrialsLimit(3, 0.5, 0)).toThrow(RangeError);
    expect(() => binomialTrialsLimit(3, 0.5, 1)).toThrow(RangeError);
  });
});
