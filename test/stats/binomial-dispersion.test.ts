import { describe, expect, it } from 'vitest';
import { binomialDispersion } from '../../src/stats/binomial-dispersion.js';
import { chiSquaredStatistic } from '../../src/stats/chi-squared-statistic.js';

describe('binomialDispersion', () => {
  it('is Pearson’s statistic of the two by n table of successes and failures', () => {
    const successes = [30, 45, 12, 80];
    const trials = [60, 70, 40, 100];
    const rate = 167 / 270;
    const cells = successes.flatMap((count, index) => [count, (trials[index] ?? 0) - count]);
    const probabilities = trials.flatMap((of) => [(of * rate) / 270, (of * (1 - rate)) / 270]);
    const found = binomialDispersion(successes, trials);
    expect(found?.rate).toBeCloseTo(rate, 12);
    expect(found?.statistic).toBeCloseTo(chiSquaredStatistic(cells, probabilities), 10);
    expect(found?.degreesOfFreedom).toBe(3);
    expect(found?.phi).toBeCloseTo((found?.statistic ?? 0) / 3, 12);
  });

  it('is 0 where every count has the very same rate', () => {
    expect(binomialDispersion([10, 20, 30], [20, 40, 60])?.statistic).toBe(0);
  });

  it('is not defined for one count, nor where all trials or none succeed', () => {
    expect(binomialDispersion([5], [10])).toBeNull();
    expect(binomialDispersion([10, 20], [10, 20])).toBeNull();
    expect(binomialDispersion([0, 0], [10, 20])).toBeNull();
  });

  it('refuses more successes than trials, and lengths that differ', () => {
    expect(() => binomialDispersion([11, 1], [10, 10])).toThrow(RangeError);
    expect(() => binomialDispersion([1, 1], [10])).toThrow(RangeError);
  });
});
