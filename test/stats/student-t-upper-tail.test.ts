import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentTUpperTail } from '../../src/stats/student-t-upper-tail.js';

describe('student-t-upper-tail', () => {
  it.each([
    [0, 5, 0.5],
    [1, 1, 0.25],
    [2.5, 10, 0.01572342211830441],
    [0.3, 200, 0.382244365094664],
    [1e-9, 4, 0.499999999625],
    [5, 28, 1.3866707498906336e-5],
    [8, 20, 5.828314135744255e-8],
    [12, 50, 1.2311903126662716e-16],
    [40, 3, 1.7190340394579253e-5],
    [100, 30, 9.923058983635155e-40],
  ])('of %d with %d degrees of freedom agrees with scipy', (t, degrees, expected) => {
    expect(Math.abs(studentTUpperTail(t, degrees) / expected - 1)).toBeLessThan(1e-11);
  });

  it('is the closed form of the Cauchy distribution with one degree of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (t) => {
        const expected = Math.atan2(1, t) / Math.PI;
        expect(Math.abs(studentTUpperTail(t, 1) / expected - 1)).toBeLessThan(1e-10);
      }),
    );
  });

  it('and the tail below the opposite number make 1, and it falls as t grows', () => {
    const degrees = fc.integer({ min: 1, max: 500 });
    const number = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(number, number, degrees, (one, other, freedom) => {
        expect(studentTUpperTail(one, freedom) + studentTUpperTail(-one, freedom)).toBeCloseTo(1, 12);
        const [small, large] = one < other ? [one, other] : [other, one];
        expect(studentTUpperTail(large, freedom)).toBeLessThanOrEqual(
          studentTUpperTail(small, freedom) * (1 + 1e-12),
        );
      }),
    );
  });

  it('refuses no degrees of freedom', () => {
    expect(() => studentTUpperTail(1, 0)).toThrow(RangeError);
    expect(() => studentTUpperTail(1, Number.NaN)).toThrow(RangeError);
  });
});
