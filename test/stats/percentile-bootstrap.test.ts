import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/stats/normal-quantile.js';
import { percentileBootstrap } from '../../src/stats/percentile-bootstrap.js';
import { randomWords } from '../../src/stats/random-words.js';

const meanOf =
  (values: readonly number[]) =>
  (drawn: Int32Array): number =>
    values.reduce((sum, value, at) => sum + value * (drawn[at] ?? 0), 0) / values.length;

describe('percentile-bootstrap', () => {
  it('has the ends that all 27 resamples of three values have', () => {
    // Means of {0, 1, 10}: 0 and 10 have probability 1/27 each, 1/3 and 7 have 3/27: 5 % lie at or below 1/3, 95 % at or below 7.
    const interval = percentileBootstrap(3, meanOf([0, 1, 10]), {
      replicates: 9999,
      confidence: 0.9,
      word: randomWords(1),
    });
    expect(interval?.low).toBeCloseTo(1 / 3, 12);
    expect(interval?.high).toBeCloseTo(7, 12);
    expect(interval).toMatchObject({ used: 9999, blank: 0 });
  });

  it('covers the mean of fifty normal values in about 95 %', () => {
    const word = randomWords(12);
    let covered = 0;
    for (let run = 0; run < 400; run++) {
      const values = Array.from({ length: 50 }, () => normalQuantile((word() + 0.5) / 2 ** 32));
      const interval = percentileBootstrap(50, meanOf(values), { replicates: 399, confidence: 0.95, word });
      if (interval !== null && interval.low <= 0 && interval.high >= 0) covered++;
    }
    expect(covered / 400).toBeGreaterThan(0.9);
    expect(covered / 400).toBeLessThan(0.98);
  });

  it('draws as many units as there are, and the same ones from the same seed', () => {
    const totals = new Set<number>();
    const run = () =>
      percentileBootstrap(
        7,
        (drawn) => {
          totals.add(drawn.reduce((sum, times) => sum + times, 0));
          return drawn[0] ?? null;
        },
        { replicates: 99, confidence: 0.9, word: randomWords(3) },
      );
    expect(run()).toEqual(run());
    expect([...totals]).toEqual([7]);
  });

  it('counts replicates without a value, and has no ends where too few are left', () => {
    let call = 0;
    const options = { replicates: 100, confidence: 0.9, word: randomWords(1) };
    const half = percentileBootstrap(5, () => (call++ % 2 === 0 ? call : null), options);
    expect(half).toMatchObject({ used: 50, blank: 50 });
    expect(percentileBootstrap(5, () => null, options)).toBeNull();
    expect(percentileBootstrap(5, () => 1, { ...options, replicates: 18 })).toBeNull();
    expect(percentileBootstrap(5, () => 1, { ...options, replicates: 19 })).toMatchObject({
      low: 1,
      high: 1,
    });
  });

  it('refuses no units and an impossible confidence', () => {
    const options = { replicates: 10, confidence: 1, word: randomWords(1) };
    expect(() => percentileBootstrap(5, () => 1, options)).toThrow(RangeError);
    expect(() => percentileBootstrap(0, () => 1, { ...options, confidence: 0.5 })).toThrow(RangeError);
  });
});
