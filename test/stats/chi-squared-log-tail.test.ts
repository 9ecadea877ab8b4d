import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquaredLogTail } from '../../src/stats/chi-squared-log-tail.js';

describe('chi-squared-log-tail', () => {
  // mpmath, 50 digits.
  it.each([
    [1.54, 50, 'lower', -65.27769589596943],
    [0.6, 22, 'lower', -31.02074108749093],
    [16.918977604620448, 9, 'upper', -2.9957322735539904],
    [5000, 10, 'upper', -2471.8802691470937],
    [1e5, 9, 'upper', -49964.584442574356],
    [10, 3000, 'lower', -7065.245979600944],
    [1e-8, 400, 'lower', -4685.997572099843],
    [60, 50, 'lower', -0.17107546450143377],
  ] as const)(
    'of %d with %d degrees of freedom, %s, agrees with 50 digits',
    (statistic, freedom, side, expected) => {
      expect(Math.abs(chiSquaredLogTail(statistic, freedom, side) / expected - 1)).toBeLessThan(1e-12);
    },
  );

  it('of 51 shares that spread 0.0308 of what chance spreads is 10^−28.35', () => {
    expect(chiSquaredLogTail(0.0308 * 50, 50, 'lower') / Math.LN10).toBeCloseTo(-28.35, 2);
  });

  it('of two degrees of freedom is exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (statistic) => {
        const found = chiSquaredLogTail(statistic, 2, 'upper');
        expect(Math.abs(found / (-statistic / 2) - 1)).toBeLessThan(1e-11);
      }),
    );
  });

  it('refuses statistics below 0 and no degrees of freedom', () => {
    expect(() => chiSquaredLogTail(-1, 9, 'upper')).toThrow(RangeError);
    expect(() => chiSquaredLogTail(1, 0, 'upper')).toThrow(RangeError);
  });
});
