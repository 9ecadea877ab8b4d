import { describe, expect, it } from 'vitest';
import { logGamma } from '../../src/stats/log-gamma.js';

describe('log-gamma', () => {
  it.each([
    [1e-5, 11.512919692895826],
    [0.3, 1.0957979948180756],
    [0.5, 0.5723649429247],
    [10.5, 13.940625219403763],
    [1000, 5905.220423209181],
    [1e6, 12815504.569147611],
  ])('of %d agrees with scipy', (x, expected) => {
    expect(Math.abs(logGamma(x) / expected - 1)).toBeLessThan(1e-12);
  });

  it('is 0 at 1 and 2, and the logarithm of a factorial at whole numbers', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
  });

  it('refuses what is not above 0', () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => logGamma(-1)).toThrow(RangeError);
    expect(() => logGamma(Number.NaN)).toThrow(RangeError);
  });
});
