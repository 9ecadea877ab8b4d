import { describe, expect, it } from 'vitest';
import { normalLogUpperTail } from '../../src/stats/normal-log-upper-tail.js';

describe('normal-log-upper-tail', () => {
  // mpmath, 50 digits: ln(erfc(z / √2) / 2).
  it.each([
    [-3, -0.0013508099647481938],
    [-0.5, -0.3689464152886564],
    [0, -Math.LN2],
    [1e-9, -0.6931471813578298],
    [1.96, -3.6889636517296385],
    [3.09, -6.90697310834335],
    [9, -43.628149113332114],
    [40, -804.6084420137538],
    [1e5, -5000000012.431864],
  ])('beyond %d agrees with 50 digits', (z, expected) => {
    expect(Math.abs(normalLogUpperTail(z) / expected - 1)).toBeLessThan(1e-13);
  });

  it('is certain far below and nothing at infinity', () => {
    expect(normalLogUpperTail(-50)).toBeCloseTo(0, 15);
    expect(normalLogUpperTail(Infinity)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalLogUpperTail(-Infinity)).toBeCloseTo(0, 15);
  });

  it('refuses what is not a number', () => {
    expect(() => normalLogUpperTail(Number.NaN)).toThrow(RangeError);
  });
});
