import { describe, expect, it } from 'vitest';
import { studentTLogUpperTail } from '../../src/stats/student-t-log-upper-tail.js';

describe('student-t-log-upper-tail', () => {
  // mpmath, 50 digits; the second and third are no numbers unless in logarithms.
  it.each([
    [2.5, 10, -4.1526038236684455],
    [100, 500, -765.133056507776],
    [1e4, 3000, -15626.436954438772],
    [5, 28, -11.186019734736835],
  ])('beyond %d with %d degrees of freedom agrees with 50 digits', (t, degreesOfFreedom, expected) => {
    expect(Math.abs(studentTLogUpperTail(t, degreesOfFreedom) / expected - 1)).toBeLessThan(1e-12);
  });

  it('is one half at 0, nearly certain far below and nothing at infinity', () => {
    expect(studentTLogUpperTail(0, 7)).toBeCloseTo(-Math.LN2, 14);
    expect(studentTLogUpperTail(-100, 500)).toBeCloseTo(0, 14);
    expect(studentTLogUpperTail(Infinity, 7)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('refuses no degrees of freedom', () => {
    expect(() => studentTLogUpperTail(1, 0)).toThrow(RangeError);
  });
});
