import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomWords } from '../../src/stats/random-words.js';
import { type Stratum, stratifiedDifference } from '../../src/stats/stratified-difference.js';

const OPTIONS = { exactUpTo: 20_000, replicates: 999, confidence: 0.95 };

const test = (strata: readonly Stratum[], options: Partial<typeof OPTIONS> = {}, seed = 1) =>
  stratifiedDifference(strata, { ...OPTIONS, ...options, word: randomWords(seed) });

const stratum = (chosen: readonly number[], others: readonly number[]): Stratum => ({
  values: Float64Array.of(...chosen, ...others),
  chosen: chosen.length,
});

/** p and the ends of the interval of these come from going through all 350 choices in another program, at steps of 0.005. */
const TWO = [stratum([12, 15, 11], [8, 9, 14, 7]), stratum([20, 22], [18, 19, 25])];

/** A number that is as good as normal: the sum of twelve uniform ones. */
function normal(word: () => number): number {
  let sum = -6;
  for (let part = 0; part < 12; part++) sum += word() / 2 ** 32;
  return sum;
}

/** Strata with means of their own, and units that were chosen whatever their values, which differ by a known effect. */
function simulated(word: () => number, effect: number): Stratum[] {
  return Array.from({ length: 8 }, () => {
    const mean = 50 + 20 * normal(word);
    const size = 6 + (word() % 7);
    const chosen = 1 + (word() % 3);
    return {
      chosen,
      values: Float64Array.from(
        { length: size },
        (_, unit) => mean + 5 * normal(word) + (unit < chosen ? effect : 0),
      ),
    };
  });
}

describe('stratifiedDifference', () => {
  it('goes through all choices of two small strata', () => {
    const { estimate, pValue, low, high, method, assignments } = test(TWO);
    expect(estimate).toBeCloseTo(2, 12);
    expect(pValue).toBeCloseTo(104 / 350, 12);
    expect(low).toBeCloseTo(-2, 12);
    expect(high).toBeCloseTo(5.5, 12);
    expect([method, assignments]).toEqual(['exact', 349]);
  });

  it('comes near the same by drawing choices, none of which makes p 0', () => {
    const { estimate, pValue, low, high, method, assignments } = test(TWO, {
      exactUpTo: 10,
      replicates: 20_000,
    });
    expect(estimate).toBeCloseTo(2, 12);
    expect(Math.abs(pValue - 104 / 350)).toBeLessThan(0.02);
    expect(Math.abs((low ?? 0) + 2)).toBeLessThan(0.3);
    expect(Math.abs((high ?? 0) - 5.5)).toBeLessThan(0.3);
    expect([method, assignments]).toEqual(['simulated', 20_000]);
    const far = test([stratum([90, 91, 92, 93, 94, 95], [1, 2, 3, 4, 5, 6, 7])], {
      exactUpTo: 0,
      replicates: 99,
    });
    expect(far.pValue).toBeCloseTo(0.02, 12);
  });

  it('sets no end to the interval where the choices are too few for one', () => {
    const { low, high, pValue } = test([stratum([5], [1, 2])]);
    expect([low, high]).toEqual([null, null]);
    expect(pValue).toBeCloseTo(2 / 3, 12);
  });

  it('has p = 1 where all units are alike', () => {
    expect(test([stratum([0.1, 0.1], [0.1, 0.1, 0.1])]).pValue).toBe(1);
  });

  it('is not moved by how far the strata lie apart', () => {
    const [first, second] = TWO as [Stratum, Stratum];
    const shifted = { ...second, values: second.values.map((value) => value + 1000) };
    expect(test([first, shifted]).pValue).toBeCloseTo(test(TWO).pValue, 12);
  });

  it('refuses no strata, and strata of which none or all were chosen', () => {
    expect(() => test([])).toThrow(RangeError);
    expect(() => test([stratum([], [1, 2])])).toThrow(RangeError);
    expect(() => test([stratum([1, 2], [])])).toThrow(RangeError);
  });

  it('has a p of at most 5 % in about 5 % of the cases where nothing differs, and an interval that covers nothing', () => {
    const word = randomWords(2024);
    const runs = Array.from({ length: 2000 }, (_, run) => test(simulated(word, 0), {}, run));
    const refused = runs.filter(({ pValue }) => pValue <= 0.05).length;
    // Standard deviation of 2,000 tosses: 9.7.
    expect(refused).toBeGreaterThan(65);
    expect(refused).toBeLessThan(130);
    const covered = runs.filter(({ low, high }) => (low ?? 0) <= 0 && (high ?? 0) >= 0).length;
    expect(covered).toBeGreaterThanOrEqual(2000 - refused);
  });

  it('finds a known effect, and covers it with its interval in about 95 %', () => {
    const word = randomWords(7);
    const runs = Array.from({ length: 600 }, (_, run) => test(simulated(word, 6), {}, run));
    const mean = runs.reduce((sum, { estimate }) => sum + estimate, 0) / runs.length;
    expect(Math.abs(mean - 6)).toBeLessThan(0.25);
    expect(runs.filter(({ pValue }) => pValue <= 0.05).length / 600).toBeGreaterThan(0.9);
    const covered = runs.filter(({ low, high }) => (low ?? -9) <= 6 && (high ?? 99) >= 6).length;
    expect(covered / 600).toBeGreaterThan(0.92);
    expect(covered / 600).toBeLessThan(0.98);
  });

  it('turns its sign where chosen and others change places', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(values, values, (chosen, others) => {
        const one = test([stratum(chosen, others)]);
        const other = test([stratum(others, chosen)]);
        expect(other.estimate).toBeCloseTo(-one.estimate, 9);
        expect(other.pValue).toBeCloseTo(one.pValue, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('excludes 0 from its interval exactly where p is at most 5 %', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(values, values, (chosen, others) => {
        const { low, high, pValue } = test([stratum(chosen, others)]);
        const excludes = (low !== null && low > 0) || (high !== null && high < 0);
        expect(excludes).toBe(pValue <= 0.05);
      }),
      { numRuns: 100 },
    );
  });
});
