import { describe, expect, it } from 'vitest';
import { halfSpread } from '../../src/stats/half-spread.js';
import { normalQuantile } from '../../src/stats/normal-quantile.js';

describe('half-spread', () => {
  const values = Float64Array.of(1, 2, 5, 7, 11, Number.NaN);

  it('takes the values of one side only, and neither the centre nor blanks', () => {
    expect(halfSpread(values, 5, 'below')).toBeCloseTo(Math.sqrt((16 + 9) / 2), 12);
    expect(halfSpread(values, 5, 'above')).toBeCloseTo(Math.sqrt((4 + 36) / 2), 12);
  });

  it('leaves out what is not to be used', () => {
    expect(halfSpread(values, 5, 'below', Uint8Array.of(1, 0, 1, 1, 1, 1))).toBe(4);
  });

  it('has no value where nothing lies on that side', () => {
    expect(halfSpread(values, 1, 'below')).toBeNull();
  });

  it('finds the standard deviation of a normal heap whose other side is buried', () => {
    const heap = Float64Array.from({ length: 4000 }, (_, at) => {
      const place = 0.4 + 0.08 * normalQuantile((at + 0.5) / 4000);
      return place > 0.4 && at % 2 === 0 ? 0.9 : place;
    });
    expect(halfSpread(heap, 0.4, 'below')).toBeCloseTo(0.08, 4);
  });
});
