import { describe, expect, it } from 'vitest';
import { binomialLogProbability } from '../../src/stats/binomial-log-probability.js';
import { randomWords } from '../../src/stats/random-words.js';
import { drawBridged, sumBridge } from '../../src/stats/sum-bridge.js';

const binomial = (n: number, probability: number) => ({
  least: 0,
  probabilities: Float64Array.from({ length: n + 1 }, (_, count) =>
    Math.exp(binomialLogProbability(count, n, probability)),
  ),
});

describe('sumBridge', () => {
  it('knows the probability of the sum: binomial counts of one rate sum to a binomial count', () => {
    const { logProbability } = sumBridge([binomial(10, 0.3), binomial(20, 0.3), binomial(5, 0.3)], 14);
    expect(logProbability).toBeCloseTo(binomialLogProbability(14, 35, 0.3), 10);
  });

  it('draws counts of that sum as often as the hypergeometric law says', () => {
    const bridge = sumBridge([binomial(4, 0.6), binomial(6, 0.6)], 5);
    const word = randomWords(3);
    const drawn = new Int32Array(2);
    const seen = [0, 0, 0, 0, 0];
    for (let draw = 0; draw < 20_000; draw++) {
      drawBridged(bridge, word, drawn);
      expect((drawn[0] ?? 0) + (drawn[1] ?? 0)).toBe(5);
      (seen[drawn[0] ?? -1] as number)++;
    }
    // C(4, k) C(6, 5 − k) / C(10, 5)
    const expected = [6, 60, 120, 60, 6].map((ways) => (20_000 * ways) / 252);
    for (const [count, often] of seen.entries())
      expect(Math.abs(often - (expected[count] ?? 0))).toBeLessThan(4 * Math.sqrt(expected[count] ?? 0));
  });

  it('begins to count where the laws begin', () => {
    const bridge = sumBridge(
      [
        { least: 100, probabilities: Float64Array.of(0.5, 0.5) },
        { least: 7, probabilities: Float64Array.of(1) },
      ],
      108,
    );
    expect(Math.exp(bridge.logProbability)).toBeCloseTo(0.5, 12);
    const drawn = new Int32Array(2);
    drawBridged(bridge, randomWords(1), drawn);
    expect([...drawn]).toEqual([1, 0]);
  });

  it('refuses to draw counts of a sum that cannot be', () => {
    const bridge = sumBridge([binomial(4, 0.6)], 5);
    expect(bridge.logProbability).toBe(Number.NEGATIVE_INFINITY);
    expect(() => drawBridged(bridge, randomWords(1), new Int32Array(1))).toThrow(RangeError);
  });
});
