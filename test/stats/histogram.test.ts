import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../src/stats/histogram.js';

describe('histogram', () => {
  it('puts 29 of 100 into [29, 30) %, which rounding would put below', () => {
    expect(Math.floor(0.29 * 100)).toBe(28);
    expect(histogram(Int32Array.of(29), Int32Array.of(100), 100).sums.indexOf(1)).toBe(29);
  });

  it('finds the bin that whole numbers of any length give', () => {
    const whole = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(
        whole,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }),
        (n, part, bins) => {
          const k = Math.floor(part * n);
          const expected = Number((BigInt(k) * BigInt(bins)) / BigInt(n));
          expect(histogram(Float64Array.of(k), Float64Array.of(n), bins).sums.indexOf(1)).toBe(expected);
        },
      ),
    );
  });

  it('sums weights, and keeps everything, more than everything and nothing apart', () => {
    const { sums, above, without } = histogram(
      Float64Array.of(1, 2, 4, 5, 0, Number.NaN, 1),
      Float64Array.of(4, 4, 4, 4, 0, 4, 4),
      2,
      Float64Array.of(1, 10, 100, 1000, 10_000, 100_000, 7),
    );
    expect([...sums]).toEqual([8, 10, 100]);
    expect([above, without]).toEqual([1000, 110_000]);
  });

  it('refuses counts too large to be exact', () => {
    expect(() => histogram(Float64Array.of(2 ** 50), Float64Array.of(2 ** 51), 100)).toThrow(RangeError);
  });
});
