import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grid, kernelDensity } from '../../src/stats/kernel-density.js';
import { randomWords } from '../../src/stats/random-words.js';

/** The definition, term by term. */
function direct(values: Float64Array, bandwidth: number, { start, step, count }: Grid): Float64Array {
  return Float64Array.from({ length: count }, (_, at) =>
    values.reduce((sum, value) => sum + Math.exp(-(((start + at * step - value) / bandwidth) ** 2) / 2), 0),
  ).map((sum) => sum / (values.length * bandwidth * Math.sqrt(2 * Math.PI)));
}

describe('kernel-density', () => {
  it('is what scipy.stats.gaussian_kde gives', () => {
    const values = Float64Array.of(0.31, 0.35, 0.36, 0.44, 0.52, 0.53, 0.61, 0.7, 0.71, 0.95);
    const density = kernelDensity(values, 0.1259739516759859, { start: 0, step: 0.25, count: 5 });
    const expected = [
      0.028166884930423425, 0.8965825647464848, 1.717036056715292, 1.0038506367561129, 0.33682977698543737,
    ];
    expected.forEach((height, at) => {
      expect(density[at]).toBeCloseTo(height, 12);
    });
  });

  it('is the sum of all bells, inside the grid and out, however fine or coarse it is', () => {
    const value = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0.002, max: 2, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (given, bandwidth, step) => {
          const grid = { start: -1, step, count: 60 };
          const values = Float64Array.from(given);
          const density = kernelDensity(values, bandwidth, grid);
          direct(values, bandwidth, grid).forEach((height, at) => {
            expect(Math.abs((density[at] ?? Number.NaN) - height)).toBeLessThan(1e-11 / bandwidth);
          });
        },
      ),
    );
  });

  it('integrates to 1, of 100,000 values at 1,001 points', () => {
    const word = randomWords(4);
    const values = Float64Array.from({ length: 100_000 }, () => 0.3 + (0.4 * word()) / 2 ** 32);
    const density = kernelDensity(values, 0.0116, { start: 0, step: 0.001, count: 1001 });
    expect(density.reduce((sum, height) => sum + height, 0) * 0.001).toBeCloseTo(1, 9);
  });

  it('refuses blanks, nothing, and a bandwidth of 0', () => {
    const grid = { start: 0, step: 0.1, count: 3 };
    expect(() => kernelDensity(Float64Array.of(1, Number.NaN), 1, grid)).toThrow(RangeError);
    expect(() => kernelDensity(new Float64Array(0), 1, grid)).toThrow(RangeError);
    expect(() => kernelDensity(Float64Array.of(1), 0, grid)).toThrow(RangeError);
  });
});
