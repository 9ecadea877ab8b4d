import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixtureWeights } from '../../src/stats/mixture-weights.js';

const HISTOGRAMS = [
  Float64Array.of(0.5, 0.3, 0.2, 0),
  Float64Array.of(0.1, 0.2, 0.3, 0.4),
  Float64Array.of(0, 0.1, 0.1, 0.8),
];

describe('mixture-weights', () => {
  it.each([
    [[0.2, 0.22, 0.2, 0.38], [0.3410852523, 0.364341125, 0.294573622], 0.00033488372093],
    [[0.6, 0.25, 0.1, 0.05], [0.9893617044, 0, 0.0106382955], 0.0248936170216],
  ])('of %j are those scipy.optimize finds under the same bounds', (observed, weights, distance) => {
    const found = mixtureWeights(Float64Array.from(observed), HISTOGRAMS);
    weights.forEach((weight, at) => {
      expect(found.weights[at]).toBeCloseTo(weight, 6);
    });
    expect(found.distance).toBeCloseTo(distance, 10);
  });

  it('are the ones a mixture was made with', () => {
    const part = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(part, part, part, (first, second, third) => {
        const total = first + second + third;
        fc.pre(total > 0);
        const made = [first, second, third].map((value) => value / total);
        const observed = Float64Array.from([0, 1, 2, 3], (bin) =>
          made.reduce((sum, weight, at) => sum + weight * (HISTOGRAMS[at]?.[bin] ?? 0), 0),
        );
        const found = mixtureWeights(observed, HISTOGRAMS);
        made.forEach((weight, at) => {
          expect(found.weights[at]).toBeCloseTo(weight, 9);
        });
      }),
    );
  });

  it('refuses no histogram', () => {
    expect(() => mixtureWeights(Float64Array.of(1), [])).toThrow(RangeError);
  });
});
