import { describe, expect, it } from 'vitest';
import { wholePercent } from '../../src/stats/whole-percent.js';

describe('whole-percent', () => {
  it('rounds halves to the even percentage, as R’s round(100 * x) means to', () => {
    expect([5, 15, 25, 35, 1, 3].map((part) => wholePercent(part, 1000))).toEqual([0, 2, 2, 4, 0, 0]);
    expect([1, 3, 5].map((part) => wholePercent(part, 8))).toEqual([12, 38, 62]);
  });

  it('rounds others to the nearest, where floating point would take some for halves', () => {
    // 100 · 0.145 is 14.499999999999998 and exactly half by whole numbers.
    expect(wholePercent(145, 1000)).toBe(14);
    expect(wholePercent(1, 3)).toBe(33);
    expect(wholePercent(2, 3)).toBe(67);
    expect(wholePercent(7, 7)).toBe(100);
  });

  it('has no percentage of nothing or of a blank', () => {
    expect([wholePercent(0, 0), wholePercent(-1, 10), wholePercent(1, -1)]).toEqual([NaN, NaN, NaN]);
    expect(wholePercent(Number.NaN, 10)).toBeNaN();
  });
});
