import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signTest } from '../../src/stats/sign-test.js';

describe('sign-test', () => {
  it.each([
    [0, 0, 0],
    [1, 0, 0],
    [2, 1, 0],
    [5, 0, -1.2041199826559248],
    [8, 2, -0.9610819339696302],
    [1000, 900, -1.6362217583445045],
    [306, 6, -81.5251940443467],
    [597, 222, -39.71325495531195],
    [3000, 10, -877.5784055501804],
  ])('of %d up and %d down agrees with whole-number arithmetic', (up, down, expected) => {
    expect(signTest(up, down)).toBeCloseTo(expected, 9);
  });

  it('is the same for up and down, and falls as one outnumbers the other', () => {
    const count = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(count, count, (up, down) => {
        expect(signTest(up, down)).toBe(signTest(down, up));
        expect(signTest(Math.max(up, down) + 1, Math.min(up, down))).toBeLessThanOrEqual(
          signTest(up, down) + 1e-9,
        );
      }),
    );
  });

  it('is exactly 1 where nothing or as good as nothing outnumbers the other', () => {
    expect([signTest(7, 7), signTest(8, 7)]).toEqual([0, 0]);
    expect(signTest(9, 7)).toBeLessThan(0);
  });

  it('refuses what is not a number of changes', () => {
    expect(() => signTest(-1, 2)).toThrow(RangeError);
    expect(() => signTest(1.5, 2)).toThrow(RangeError);
  });
});
