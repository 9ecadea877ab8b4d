import { describe, expect, it } from 'vitest';
import { scottBandwidth } from '../../src/stats/scott-bandwidth.js';

describe('scott-bandwidth', () => {
  it('is that of scipy.stats.gaussian_kde', () => {
    const values = Float64Array.of(0.31, 0.35, 0.36, 0.44, 0.52, 0.53, 0.61, 0.7, 0.71, 0.95);
    expect(scottBandwidth(values)).toBeCloseTo(0.1259739516759859, 14);
  });

  it('shrinks with the fifth root of n', () => {
    const once = Float64Array.from({ length: 1000 }, (_, at) => at % 2);
    const often = Float64Array.from({ length: 32_000 }, (_, at) => at % 2);
    expect(scottBandwidth(once) / scottBandwidth(often)).toBeCloseTo(2, 2);
  });

  it('refuses values without spread and blanks', () => {
    expect(() => scottBandwidth(Float64Array.of(3))).toThrow(RangeError);
    expect(() => scottBandwidth(Float64Array.of(3, 3, 3))).toThrow(RangeError);
    expect(() => scottBandwidth(Float64Array.of(3, Number.NaN, 4))).toThrow(RangeError);
  });
});
