import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOneOutMedianMad } from '../../src/stats/leave-one-out-median-mad.js';

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (position: number): number => sorted[position] ?? Number.NaN;
  return (at((sorted.length - 1) >> 1) + at(sorted.length >> 1)) / 2;
}

describe('leave-one-out-median-mad', () => {
  it('says of each value what the others say', () => {
    const { medians, deviations } = leaveOneOutMedianMad(Float64Array.of(1, 2, 3, 4, 100));
    expect([...medians]).toEqual([3.5, 3.5, 3, 2.5, 2.5]);
    // Without 100: 1, 2, 3, 4 about 2.5 lie 1.5, 0.5, 0.5, 1.5 off.
    expect(deviations[4]).toBe(1);
  });

  it('is what leaving out one by one gives, ties included', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 15 }), (given) => {
        const { medians, deviations } = leaveOneOutMedianMad(Float64Array.from(given));
        given.forEach((_, left) => {
          const others = given.filter((__, at) => at !== left);
          const middle = median(others);
          expect(medians[left]).toBe(middle);
          expect(deviations[left]).toBe(median(others.map((value) => Math.abs(value - middle))));
        });
      }),
    );
  });

  it('has nothing to say of a value that is alone', () => {
    expect(leaveOneOutMedianMad(Float64Array.of(5))).toEqual({
      medians: Float64Array.of(Number.NaN),
      deviations: Float64Array.of(Number.NaN),
    });
    expect(leaveOneOutMedianMad(new Float64Array(0)).medians).toHaveLength(0);
  });

  it('refuses blanks', () => {
    expect(() => leaveOneOutMedianMad(Float64Array.of(1, Number.NaN))).toThrow(RangeError);
  });
});
