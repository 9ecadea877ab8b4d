import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialLogProbability } from '../../src/stats/beta-binomial-log-probability.js';
import { shareBin } from '../../src/stats/share-bin.js';
import { shareBinProbabilities } from '../../src/stats/share-bin-probabilities.js';

function probabilities(n: number, a: number, b: number, bins = 1000): number[] {
  const into = { probabilities: new Float64Array(bins + 1).fill(Number.NaN), first: 0, last: 0 };
  shareBinProbabilities(n, { a, b }, into);
  return Array.from(into.probabilities, (probability, bin) =>
    bin >= into.first && bin <= into.last ? probability : 0,
  );
}

describe('share-bin-probabilities', () => {
  it('of two voters with a uniform share are a third for none, half and all', () => {
    const found = probabilities(2, 1, 1);
    expect([found[0], found[500], found[1000]].map((value) => value?.toFixed(12))).toEqual(
      Array.from({ length: 3 }, () => (1 / 3).toFixed(12)),
    );
  });

  it('are the sums of the law over the counts of each bin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.constantFrom(20, 1000),
        (n, a, b, bins) => {
          const expected = new Float64Array(bins + 1);
          for (let count = 0; count <= n; count++) {
            const bin = shareBin(count, n, bins);
            expected[bin] = (expected[bin] as number) + Math.exp(betaBinomialLogProbability(count, n, a, b));
          }
          probabilities(n, a, b, bins).forEach((probability, bin) => {
            expect(Math.abs(probability - (expected[bin] as number))).toBeLessThan(1e-7);
          });
        },
      ),
    );
  });

  it('refuses laws with a heap at an end, and no trials', () => {
    const into = { probabilities: new Float64Array(11), first: 0, last: 0 };
    expect(() => shareBinProbabilities(10, { a: 0.5, b: 2 }, into)).toThrow(RangeError);
    expect(() => shareBinProbabilities(0, { a: 2, b: 2 }, into)).toThrow(RangeError);
  });
});
