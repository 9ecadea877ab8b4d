import { describe, expect, it } from 'vitest';
import { hartiganDip } from '../../src/stats/hartigan-dip.js';
import { STATFACULTY } from './statfaculty.js';

const dip = (values: readonly number[]): number => hartiganDip(Float64Array.from(values).sort());

describe('hartigan-dip', () => {
  it('of the quality of statistics departments is the one the R package diptest prints', () => {
    expect(STATFACULTY).toHaveLength(63);
    expect(dip(STATFACULTY)).toBeCloseTo(0.059524, 6);
  });

  // The smallest distance of a unimodal distribution function, found for each place of the mode by linear programming (scipy.optimize.linprog).
  it.each([
    [[15, 22, 28, 1, 4, 24, 28, 7], 0.11607142857142862],
    [[26, 12, 8, 24, 7, 12, 19], 0.11428571428571428],
    [[2, 0, 25, 22, 25, 16, 24, 9, 13], 0.08641975308641973],
    [[3, 9, 3, 13, 29, 4, 11, 12, 27, 6, 15], 0.08585858585858587],
    [[0, 22, 1, 8, 14, 14], 0.1488095238095238],
    [[29, 22, 28, 2, 21], 0.17142857142857135],
    [[16, 27, 8, 21, 4, 9], 0.09722222222222221],
    [[12, 15, 8, 3, 12, 18, 13, 23, 10, 18, 23, 27, 12], 0.07692307692307693],
    [[1, 2, 7, 8], 0.20833333333333334],
    [[1, 2, 3, 20, 21, 22], 0.22368421052631574],
    [[0, 0, 0, 9, 9, 9], 0.25],
    [[1, 1, 1, 1, 2, 9, 9], 0.1428571428571428],
  ])('of %j is the distance to the nearest unimodal law', (values, expected) => {
    expect(dip(values)).toBeCloseTo(expected, 10);
  });

  it('of equally spaced values is the least there is', () => {
    expect(dip([1, 2, 3, 4])).toBe(1 / 8);
    expect(dip([7, 7, 7])).toBe(1 / 6);
  });

  it('does not change with the unit', () => {
    expect(dip(STATFACULTY.map((value) => 1e6 - 0.001 * value))).toBeCloseTo(dip(STATFACULTY), 9);
  });

  it('refuses nothing, blanks, and values in any order', () => {
    for (const wrong of [[], [2, 1], [1, Number.NaN]])
      expect(() => hartiganDip(Float64Array.from(wrong))).toThrow(RangeError);
  });
});
