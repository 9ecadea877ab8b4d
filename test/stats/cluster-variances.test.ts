import { describe, expect, it } from 'vitest';
import { clusterVariances } from '../../src/stats/cluster-variances.js';

describe('cluster-variances', () => {
  const regressor = Float64Array.of(-2, -1, 0, 3);
  const fitted = {
    regressors: [regressor],
    // Of y = 1, 1, 4, 8 about its mean 3.5: slope 21/14.
    residuals: Float64Array.of(-2.5, -2.5, 0.5, 4.5).map(
      (value, unit) => value - (21 / 14) * (regressor[unit] ?? 0),
    ),
    weights: new Float64Array(4).fill(1),
    effects: null,
    inverse: Float64Array.of(1 / 14),
  };

  it('sums what each cluster pulls, squared', () => {
    const clusters = Int32Array.of(0, 0, 1, 1);
    const pull = (fitted.residuals[0] ?? 0) * -2 + (fitted.residuals[1] ?? 0) * -1;
    const { cr1 } = clusterVariances({ ...fitted, clusters });
    // What one pulls the other pulls back; the factor is 2/1 · 3/2.
    expect(cr1?.[0]).toBeCloseTo((2 * pull ** 2 * 3) / 14 ** 2, 12);
  });

  it('of single units leaves out one by one, like the jackknife', () => {
    const { cr3, clusters } = clusterVariances({ ...fitted, clusters: Int32Array.of(3, 1, 2, 0) });
    const [x, y] = [
      [-2, -1, 0, 3],
      [1, 1, 4, 8],
    ];
    const slopes = x.map((_, left) => {
      const [xs, ys] = [x, y].map((values) => values.filter((__, at) => at !== left));
      const [meanX, meanY] = [xs, ys].map((values = []) => values.reduce((sum, value) => sum + value, 0) / 3);
      const part = (xs ?? []).map((value) => value - (meanX ?? 0));
      return (
        part.reduce((sum, value, at) => sum + value * ((ys?.[at] ?? 0) - (meanY ?? 0)), 0) /
        part.reduce((sum, value) => sum + value ** 2, 0)
      );
    });
    const expected = slopes.reduce((sum, slope) => sum + (slope - 21 / 14) ** 2, 0) * (3 / 4);
    expect(cr3?.[0]).toBeCloseTo(expected, 12);
    expect(clusters).toBe(4);
  });

  it('says nothing by one cluster', () => {
    expect(clusterVariances({ ...fitted, clusters: new Int32Array(4) })).toEqual({
      cr1: null,
      cr3: null,
      clusters: 1,
    });
  });
});
