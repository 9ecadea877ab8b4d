import { describe, expect, it } from 'vitest';
import { weightedBernoulliMoments } from '../../src/stats/weighted-bernoulli-moments.js';

describe('weighted-bernoulli-moments', () => {
  it('of two trials by hand', () => {
    // 10 · 0.5 + 4 · 0.25 = 6; 100 · 0.25 + 16 · 0.1875 = 28.
    const found = weightedBernoulliMoments(Float64Array.of(0.5, 0.25), Float64Array.of(10, 4));
    expect(found).toEqual({ mean: 6, variance: 28 });
  });

  it('without weights counts the trials', () => {
    expect(weightedBernoulliMoments(Float64Array.of(0.5, 0.25, 1))).toEqual({ mean: 1.75, variance: 0.4375 });
  });

  it('refuses weights for some of the trials', () => {
    expect(() => weightedBernoulliMoments(Float64Array.of(0.5, 0.2), Float64Array.of(1))).toThrow(RangeError);
  });
});
