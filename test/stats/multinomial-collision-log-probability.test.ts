import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCombinations } from '../../src/stats/count-combinations.js';
import { multinomialCollisionLogProbability } from '../../src/stats/multinomial-collision-log-probability.js';

/** Σ P(x)² by going through every outcome. */
function enumerated(counts: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const visit = (cell: number, left: number, probability: number): number => {
    const share = (counts[cell] ?? 0) / n;
    if (cell === counts.length - 1) return (probability * share ** left) ** 2;
    let sum = 0;
    for (let count = 0; count <= left; count++)
      sum += visit(cell + 1, left - count, probability * countCombinations(left, count) * share ** count);
    return sum;
  };
  return Math.log(visit(0, n, 1));
}

describe('multinomialCollisionLogProbability', () => {
  it('agrees with going through all outcomes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(7), { minLength: 2, maxLength: 4 }), (counts) => {
        fc.pre(counts.some((count) => count > 0));
        expect(multinomialCollisionLogProbability(counts)).toBeCloseTo(enumerated(counts), 9);
      }),
      { numRuns: 60 },
    );
  });

  it('approaches the normal law’s 1 / sqrt((4πn)^(k − 1) Π shares) for large counts', () => {
    const counts = [900, 250, 150, 100];
    const n = 1400;
    const shares = counts.reduce((product, count) => (product * count) / n, 1);
    const expected = -0.5 * (3 * Math.log(4 * Math.PI * n) + Math.log(shares));
    expect(multinomialCollisionLogProbability(counts)).toBeCloseTo(expected, 2);
  });

  it('is certain where there is no choice', () => {
    expect(multinomialCollisionLogProbability([500, 0, 0])).toBe(0);
    expect(multinomialCollisionLogProbability([])).toBe(0);
  });

  it('keeps its digits for many large counts', () => {
    const counts = new Array(20).fill(5000);
    const found = multinomialCollisionLogProbability(counts);
    expect(found).toBeCloseTo(-0.5 * (19 * Math.log(4 * Math.PI * 100_000) - 20 * Math.log(20)), 1);
  });

  it('refuses what is no count', () => {
    expect(() => multinomialCollisionLogProbability([1.5, 2])).toThrow(RangeError);
    expect(() => multinomialCollisionLogProbability([-1, 2])).toThrow(RangeError);
  });
});
