import { describe, expect, it } from 'vitest';
import { chiSquaredLogTail } from '../../src/stats/chi-squared-log-tail.js';
import { chiSquaredStatistic } from '../../src/stats/chi-squared-statistic.js';

describe('chi-squared-statistic', () => {
  it('of Mendel’s peas is 0.47', () => {
    // R. A. Fisher, Annals of Science 1 (1936) 115–137: 315, 101, 108 and 32 of 9 : 3 : 3 : 1; by hand 0.470024.
    const found = chiSquaredStatistic([315, 101, 108, 32], [9 / 16, 3 / 16, 3 / 16, 1 / 16]);
    expect(found).toBeCloseTo(0.470024, 6);
    expect(Math.exp(chiSquaredLogTail(found, 3, 'upper'))).toBeCloseTo(0.9254, 4);
  });

  it('takes equal cells where no probabilities are given', () => {
    // 30 in each of ten: (5² + 5²) / 30.
    const counts = [35, 25, 30, 30, 30, 30, 30, 30, 30, 30];
    expect(chiSquaredStatistic(Int32Array.from(counts))).toBeCloseTo(50 / 30, 12);
  });

  it('is 0 where nothing was counted and where all is as expected', () => {
    expect(chiSquaredStatistic([0, 0, 0])).toBe(0);
    expect(chiSquaredStatistic([2, 6], [0.25, 0.75])).toBe(0);
  });

  it('refuses cells that expect nothing and lists of unequal length', () => {
    expect(() => chiSquaredStatistic([1, 2], [1, 0])).toThrow(RangeError);
    expect(() => chiSquaredStatistic([1, 2], [1])).toThrow(RangeError);
  });
});
