import { describe, expect, it } from 'vitest';
import { betaBinomialMixture } from '../../src/stats/beta-binomial-mixture.js';
import { type CountCells, countCells } from '../../src/stats/count-cells.js';
import { randomWords } from '../../src/stats/random-words.js';

const OPTIONS = { mostIterations: 300, tolerance: 1e-9 };

/** Counts of a mixture of two beta-binomial laws with whole parameters, drawn from urns (G. Pólya). */
function urns(units: number, seed: number): CountCells {
  const word = randomWords(seed);
  const trials = Int32Array.from({ length: units }, () => 150 + (word() % 100));
  const successes = trials.map((n) => {
    let [white, black] = word() / 2 ** 32 < 0.7 ? [12, 28] : [30, 8];
    const start = white;
    for (let draw = 0; draw < n; draw++) {
      if ((word() / 2 ** 32) * (white + black) < white) white++;
      else black++;
    }
    return white - start;
  });
  return {
    successes: Float64Array.from(successes),
    trials: Float64Array.from(trials),
    weights: new Float64Array(units).fill(1),
  };
}

describe('beta-binomial-mixture', () => {
  it('with one component is the maximum that scipy finds (betabinom, minimize)', () => {
    const cells = {
      successes: Float64Array.of(3, 5, 8, 2, 9, 10, 4, 6, 7, 1, 0, 12),
      trials: Float64Array.of(10, 12, 15, 9, 20, 14, 11, 13, 18, 8, 7, 12),
      weights: new Float64Array(12).fill(1),
    };
    const { components, logLikelihoods, isConverged, bic } = betaBinomialMixture(cells, {
      ...OPTIONS,
      components: 1,
    });
    expect(components[0]?.a).toBeCloseTo(1.9771751, 4);
    expect(components[0]?.b).toBeCloseTo(2.5560897, 4);
    expect(components[0]?.weight).toBe(1);
    expect(logLikelihoods.at(-1)).toBeCloseTo(-29.650531122718508, 8);
    expect(bic).toBeCloseTo(2 * 29.650531122718508 + 2 * Math.log(12), 7);
    expect(isConverged).toBe(true);
  });

  it('finds the two laws that counts were drawn from', () => {
    const { components, isConverged } = betaBinomialMixture(urns(4000, 6), { ...OPTIONS, components: 2 });
    const [low, high] = components;
    expect(low?.weight).toBeCloseTo(0.7, 1);
    expect((low?.a ?? 0) / ((low?.a ?? 0) + (low?.b ?? 0))).toBeCloseTo(0.3, 2);
    expect((high?.a ?? 0) / ((high?.a ?? 0) + (high?.b ?? 0))).toBeCloseTo(30 / 38, 2);
    expect(Math.abs((low?.a ?? 0) + (low?.b ?? 0) - 40)).toBeLessThan(5);
    expect(Math.abs((high?.a ?? 0) + (high?.b ?? 0) - 38)).toBeLessThan(7);
    expect(isConverged).toBe(true);
    expect(components.map(({ degenerate }) => degenerate)).toEqual([null, null]);
  });

  it('never lowers the likelihood, and says that it was not given the time', () => {
    const { logLikelihoods } = betaBinomialMixture(urns(300, 2), {
      ...OPTIONS,
      components: 4,
      mostIterations: 60,
    });
    for (let step = 1; step < logLikelihoods.length; step++)
      expect(logLikelihoods[step]).toBeGreaterThanOrEqual((logLikelihoods[step - 1] ?? 0) - 1e-9);
    const short = betaBinomialMixture(urns(800, 2), { ...OPTIONS, components: 3, mostIterations: 2 });
    expect(short.isConverged).toBe(false);
    expect(short.logLikelihoods).toHaveLength(2);
  });

  it('changes little where units are put together into cells', () => {
    const cells = urns(4000, 6);
    const exact = betaBinomialMixture(cells, { ...OPTIONS, components: 2 });
    const rough = betaBinomialMixture(countCells(cells.successes, cells.trials, 100), {
      ...OPTIONS,
      components: 2,
    });
    exact.components.forEach(({ a, b, weight }, at) => {
      expect(Math.abs((rough.components[at]?.weight ?? 0) - weight)).toBeLessThan(0.003);
      expect(Math.abs((rough.components[at]?.a ?? 0) / a - 1)).toBeLessThan(0.05);
      expect(Math.abs((rough.components[at]?.b ?? 0) / b - 1)).toBeLessThan(0.05);
    });
  });

  it('names components that describe no group of units', () => {
    const binomial = {
      successes: Float64Array.of(50, 50, 49, 51),
      trials: Float64Array.of(100, 100, 100, 100),
      weights: Float64Array.of(10, 10, 10, 10),
    };
    expect(betaBinomialMixture(binomial, { ...OPTIONS, components: 1 }).components[0]?.degenerate).toBe(
      'binomial',
    );
    const extremes = {
      successes: Float64Array.of(0, 100, 50, 45),
      trials: Float64Array.of(100, 100, 100, 100),
      weights: Float64Array.of(500, 500, 0, 0),
    };
    expect(betaBinomialMixture(extremes, { ...OPTIONS, components: 1 }).components[0]?.degenerate).toBe(
      'all-or-nothing',
    );
    const few = { ...binomial, weights: Float64Array.of(1, 1, 1, 1) };
    expect(betaBinomialMixture(few, { ...OPTIONS, components: 1 }).components[0]?.degenerate).toBe(
      'few-units',
    );
  });

  it('refuses no counts and no components', () => {
    const none = {
      successes: new Float64Array(0),
      trials: new Float64Array(0),
      weights: new Float64Array(0),
    };
    expect(() => betaBinomialMixture(none, { ...OPTIONS, components: 1 })).toThrow(RangeError);
    expect(() => betaBinomialMixture(urns(5, 1), { ...OPTIONS, components: 0 })).toThrow(RangeError);
  });
});
