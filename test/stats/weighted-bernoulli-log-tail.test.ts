import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonBinomialLogTail } from '../../src/stats/poisson-binomial-log-tail.js';
import { weightedBernoulliLogTail } from '../../src/stats/weighted-bernoulli-log-tail.js';
import { weightedBernoulliMoments } from '../../src/stats/weighted-bernoulli-moments.js';

/** P(S ≥ total) by the whole distribution over the sums, for whole weights. */
function exactTail(probabilities: Float64Array, weights: Float64Array, total: number): number {
  const sums = new Float64Array(weights.reduce((sum, weight) => sum + weight, 1));
  sums[0] = 1;
  probabilities.forEach((probability, trial) => {
    const weight = weights[trial] as number;
    if (weight === 0) return;
    for (let sum = sums.length - 1; sum >= 0; sum--) {
      const before = sum < weight ? 0 : (sums[sum - weight] as number);
      sums[sum] = (sums[sum] as number) * (1 - probability) + before * probability;
    }
  });
  return sums.subarray(Math.min(total, sums.length)).reduceRight((sum, probability) => sum + probability, 0);
}

const part = (trial: number): number => (trial * 0.618033988749895) % 1;
const shares = (n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, trial) => 0.1 + 0.2 * part(trial));
const sizes = (n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, trial) => 50 + Math.floor(600 * part(7 * trial + 3)));

describe('weighted-bernoulli-log-tail', () => {
  it.each([-2, -1, 0, 1, 2, 4, 6, 8])(
    'of 150 stations of unequal size, %d standard deviations off, agrees with the whole distribution',
    (deviations) => {
      const { mean, variance } = weightedBernoulliMoments(shares(150), sizes(150));
      const total = Math.round(mean + deviations * Math.sqrt(variance));
      const exact = Math.log10(exactTail(shares(150), sizes(150), total));
      const found = weightedBernoulliLogTail(shares(150), sizes(150), total) / Math.LN10;
      expect(Math.abs(found - exact)).toBeLessThan(1e-3);
    },
  );

  it('is exact for up to twelve trials', () => {
    const trial = fc.record({
      probability: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })),
      weight: fc.nat({ max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(trial, { maxLength: 12 }), fc.nat({ max: 2000 }), (trials, total) => {
        const probabilities = Float64Array.from(trials, ({ probability }) => probability);
        const weights = Float64Array.from(trials, ({ weight }) => weight);
        const found = Math.exp(weightedBernoulliLogTail(probabilities, weights, total));
        expect(found).toBeCloseTo(exactTail(probabilities, weights, total), 12);
      }),
    );
  });

  it('never leaves the probabilities, whatever the trials', () => {
    const trial = fc.record({
      probability: fc.oneof(
        fc.constantFrom(0, 1, 1e-30, 1 - 1e-15),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      weight: fc.oneof(fc.constantFrom(0, 1, 9999), fc.nat({ max: 5000 })),
    });
    const ratio = fc.double({ min: 0, max: 1.1, noNaN: true });
    fc.assert(
      fc.property(fc.array(trial, { minLength: 13, maxLength: 40 }), ratio, (trials, of) => {
        const probabilities = Float64Array.from(trials, ({ probability }) => probability);
        const weights = Float64Array.from(trials, ({ weight }) => weight);
        const total = of * weights.reduce((sum, weight) => sum + weight, 0);
        expect(weightedBernoulliLogTail(probabilities, weights, total)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('of equal weights is the tail of the count, but for half a step', () => {
    const found = weightedBernoulliLogTail(shares(800), new Float64Array(800).fill(7), 7 * 179.5);
    expect(found).toBeCloseTo(poissonBinomialLogTail(shares(800), 180), 2);
  });

  it('knows what is certain, what cannot happen and what takes all or none', () => {
    const whole = sizes(40).reduce((sum, weight) => sum + weight, 0);
    const all = shares(40).reduce((sum, share) => sum + Math.log(share), 0);
    const none = shares(40).reduce((product, share) => product * (1 - share), 1);
    expect(weightedBernoulliLogTail(shares(40), sizes(40), 0)).toBe(0);
    expect(weightedBernoulliLogTail(shares(40), sizes(40), whole + 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(weightedBernoulliLogTail(shares(40), sizes(40), whole)).toBeCloseTo(all, 10);
    expect(weightedBernoulliLogTail(shares(40), sizes(40), 1)).toBeCloseTo(Math.log1p(-none), 10);
  });

  it('refuses missing weights, weights below 0 and what is no probability', () => {
    expect(() => weightedBernoulliLogTail(shares(3), sizes(2), 5)).toThrow(RangeError);
    expect(() => weightedBernoulliLogTail(shares(1), Float64Array.of(-1), 5)).toThrow(RangeError);
    expect(() => weightedBernoulliLogTail(Float64Array.of(2), sizes(1), 5)).toThrow(RangeError);
    expect(() => weightedBernoulliLogTail(shares(1), sizes(1), Number.NaN)).toThrow(RangeError);
  });
});
