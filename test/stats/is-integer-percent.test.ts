import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIntegerPercent } from '../../src/stats/is-integer-percent.js';

describe('is-integer-percent', () => {
  it('holds at the very ends of the interval and not beyond', () => {
    // 1,201 of 2,000 is 60.05 %, 1,202 is 60.10 %; 1,199 is 59.95 %.
    expect([1198, 1199, 1200, 1201, 1202].map((count) => isIntegerPercent(count, 2000))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('knows multiples of 5 and 10 percent, none and all among them', () => {
    expect(isIntegerPercent(610, 1000)).toBe(true);
    expect(isIntegerPercent(610, 1000, 5)).toBe(false);
    expect(isIntegerPercent(650, 1000, 5)).toBe(true);
    expect(isIntegerPercent(650, 1000, 10)).toBe(false);
    expect(isIntegerPercent(700, 1000, 10)).toBe(true);
    expect([0, 7].map((count) => isIntegerPercent(count, 7, 10))).toEqual([true, true]);
  });

  it('takes other widths', () => {
    expect(isIntegerPercent(617, 1000, 1, 0.3)).toBe(true);
    expect(isIntegerPercent(617, 1000, 1, 0.29)).toBe(false);
    expect(isIntegerPercent(137, 250, 1, 0)).toBe(false);
    expect(isIntegerPercent(135, 250, 1, 0)).toBe(true);
  });

  it('agrees with whole numbers of any size', () => {
    const step = fc.constantFrom(1, 5, 10);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat(), step, (n, any, percent) => {
        const count = any % (n + 1);
        const cycle = BigInt(percent) * BigInt(n);
        const above = (100n * BigInt(count)) % cycle;
        const off = above < cycle - above ? above : cycle - above;
        expect(isIntegerPercent(count, n, percent)).toBe(20n * off <= BigInt(n));
      }),
    );
  });

  it('refuses shares of nothing, counts above n and widths between hundredths', () => {
    expect(() => isIntegerPercent(0, 0)).toThrow(RangeError);
    expect(() => isIntegerPercent(3, 2)).toThrow(RangeError);
    expect(() => isIntegerPercent(1, 2, 0)).toThrow(RangeError);
    expect(() => isIntegerPercent(1, 2, 1, 0.055)).toThrow(RangeError);
  });
});
