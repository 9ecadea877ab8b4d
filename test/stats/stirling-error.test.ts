import { describe, expect, it } from 'vitest';
import { stirlingError } from '../../src/stats/stirling-error.js';

describe('stirling-error', () => {
  // mpmath, 50 digits: loggamma(x + 1) − (x + ½) ln x + x − ½ ln 2π.
  it.each([
    [0.001, 2.5422704679670947],
    [0.5, 0.15342640972002736],
    [1, 0.08106146679532726],
    [3.7, 0.022468770580143144],
    [11, 0.007573675487951841],
    [11.99, 0.006948627958543434],
    [12, 0.00694284010720953],
    [50, 0.0016666444469833656],
    [1e6, 8.333333333333056e-8],
  ])('of %d agrees with 50 digits', (x, expected) => {
    expect(Math.abs(stirlingError(x) - expected)).toBeLessThan(3e-15);
  });

  it('refuses what is not above 0', () => {
    expect(() => stirlingError(0)).toThrow(RangeError);
    expect(() => stirlingError(Number.NaN)).toThrow(RangeError);
  });
});
