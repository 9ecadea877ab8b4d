import { describe, expect, it } from 'vitest';
import { gaussianSmoothing } from '../../src/stats/gaussian-smoothing.js';
import { kernelDensity } from '../../src/stats/kernel-density.js';

describe('gaussian-smoothing', () => {
  it('of counts on a grid is their kernel density', () => {
    const counts = new Float64Array(101);
    counts[20] = 3;
    counts[47] = 1;
    counts[60] = 2;
    const values = Float64Array.from([20, 20, 20, 47, 60, 60]);
    const density = kernelDensity(values, 4, { start: 0, step: 1, count: 101 });
    gaussianSmoothing(counts, 4).forEach((height, at) => {
      expect(height).toBeCloseTo(6 * (density[at] as number), 7);
    });
  });

  it('keeps the sum of heights that lie away from the ends, and loses half of one that lies at an end', () => {
    const sum = (row: Float64Array) => row.reduce((all, height) => all + height, 0);
    const single = (at: number) => new Float64Array(61).fill(1, at, at + 1);
    expect(sum(gaussianSmoothing(single(30), 3))).toBeCloseTo(1, 12);
    // Half, and half of the weight at the end itself: the Gaussian's height there is 0.13298.
    expect(sum(gaussianSmoothing(single(0), 3))).toBeCloseTo(0.5 + 0.13298 / 2, 5);
  });

  it('gives the variances of smoothed heights from those of independent ones', () => {
    // Sum of the squared weights of a Gaussian of deviation 5: 1 / (2 √π 5).
    const even = new Float64Array(101).fill(1);
    expect(gaussianSmoothing(even, 5, 2)[50]).toBeCloseTo(1 / (10 * Math.sqrt(Math.PI)), 7);
  });

  it('refuses a deviation that is none', () => {
    expect(() => gaussianSmoothing(new Float64Array(3), 0)).toThrow(RangeError);
    expect(() => gaussianSmoothing(new Float64Array(3), Number.NaN)).toThrow(RangeError);
  });
});
