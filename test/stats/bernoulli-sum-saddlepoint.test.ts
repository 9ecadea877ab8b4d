import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bernoulliSumSaddlepoint } from '../../src/stats/bernoulli-sum-saddlepoint.js';

describe('bernoulli-sum-saddlepoint', () => {
  it('of equal trials is the difference of two logits, and the divergence of two binomials', () => {
    const { tilt, exponent, variance, skewness } = bernoulliSumSaddlepoint(
      new Float64Array(1000).fill(0.1),
      300,
    );
    expect(tilt).toBeCloseTo(Math.log(0.3 / 0.7) - Math.log(0.1 / 0.9), 10);
    expect(exponent).toBeCloseTo(1000 * (0.3 * Math.log(3) + 0.7 * Math.log(0.7 / 0.9)), 9);
    expect(variance).toBeCloseTo(210, 6);
    expect(skewness).toBeCloseTo(0.4 / Math.sqrt(210), 8);
  });

  it('at the mean tilts nothing', () => {
    const { tilt, exponent } = bernoulliSumSaddlepoint(Float64Array.of(0.2, 0.3, 0.9), 1.4);
    expect(tilt).toBeCloseTo(0, 9);
    expect(exponent).toBeCloseTo(0, 12);
  });

  it('tilts the mean of weighted trials to the total', () => {
    const trial = fc.record({
      probability: fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
      weight: fc.integer({ min: 1, max: 3000 }),
    });
    fc.assert(
      fc.property(
        fc.array(trial, { minLength: 2, maxLength: 40 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (trials, part) => {
          const probabilities = Float64Array.from(trials, ({ probability }) => probability);
          const weights = Float64Array.from(trials, ({ weight }) => weight);
          const total = part * weights.reduce((sum, weight) => sum + weight, 0);
          const { tilt } = bernoulliSumSaddlepoint(probabilities, total, weights);
          let mean = 0;
          for (const { probability, weight } of trials)
            mean += weight / (1 + ((1 - probability) / probability) * Math.exp(-tilt * weight));
          expect(Math.abs(mean / total - 1)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('finds the tilt where one trial in 10^18 succeeds', () => {
    const { tilt, exponent } = bernoulliSumSaddlepoint(Float64Array.of(0.999, 2e-18), 1.5);
    expect(Number.isFinite(tilt)).toBe(true);
    expect(exponent).toBeGreaterThan(15);
  });
});
