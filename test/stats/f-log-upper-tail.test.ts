import { describe, expect, it } from 'vitest';
import { fLogUpperTail } from '../../src/stats/f-log-upper-tail.js';
import { studentTLogUpperTail } from '../../src/stats/student-t-log-upper-tail.js';

describe('f-log-upper-tail', () => {
  // mpmath, 50 digits.
  it.each([
    [3.5, 4, 20, -3.6735877360233364],
    [1000, 3, 500, -483.6712700636145],
    [1e6, 3, 5000, -15992.455213421412],
    [1e8, 30, 5000, -33177.329183479254],
    [0.2, 5, 7, -0.048752892131544184],
  ])('beyond %d with %d and %d degrees of freedom agrees with 50 digits', (ratio, above, below, expected) => {
    expect(Math.abs(fLogUpperTail(ratio, above, below) / expected - 1)).toBeLessThan(1e-12);
  });

  it('with one degree of freedom above is both tails of the square root in Student’s law', () => {
    for (const t of [0.1, 1, 4, 30])
      expect(fLogUpperTail(t * t, 1, 12)).toBeCloseTo(studentTLogUpperTail(t, 12) + Math.LN2, 11);
  });

  it('is certain at 0 and nothing at infinity', () => {
    expect(fLogUpperTail(0, 3, 9)).toBe(0);
    expect(fLogUpperTail(Infinity, 3, 9)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('refuses ratios below 0 and no degrees of freedom', () => {
    expect(() => fLogUpperTail(-1, 3, 9)).toThrow(RangeError);
    expect(() => fLogUpperTail(1, 0, 9)).toThrow(RangeError);
    expect(() => fLogUpperTail(Number.NaN, 3, 9)).toThrow(RangeError);
  });
});
