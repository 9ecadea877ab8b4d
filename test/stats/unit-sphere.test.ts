import { describe, expect, it } from 'vitest';
import { unitSphere } from '../../src/stats/unit-sphere.js';

describe('unit-sphere', () => {
  it.each([
    [0, 0, [1, 0, 0]],
    [0, 90, [0, 1, 0]],
    [90, 17, [0, 0, 1]],
    [-30, 180, [-Math.sqrt(0.75), 0, -0.5]],
    [-30, -180, [-Math.sqrt(0.75), 0, -0.5]],
  ])('of %d, %d lies where it should', (latitude, longitude, expected) => {
    const point = unitSphere(Float64Array.of(latitude), Float64Array.of(longitude));
    expected.forEach((value, axis) => {
      expect(point[axis]).toBeCloseTo(value, 12);
    });
  });

  it('refuses blanks and what is no place', () => {
    for (const [latitude, longitude] of [
      [91, 0],
      [0, 181],
      [Number.NaN, 0],
      [0, Number.NaN],
    ] as const)
      expect(() => unitSphere(Float64Array.of(latitude), Float64Array.of(longitude))).toThrow(RangeError);
  });
});
