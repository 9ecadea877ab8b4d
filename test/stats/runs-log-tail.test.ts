import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsLogTail } from '../../src/stats/runs-log-tail.js';

/** Every order of so many ones and others. */
function* orders(ones: number, others: number): Generator<readonly number[]> {
  if (ones + others === 0) yield [];
  if (ones > 0) for (const rest of orders(ones - 1, others)) yield [1, ...rest];
  if (others > 0) for (const rest of orders(ones, others - 1)) yield [0, ...rest];
}

const runsOf = (order: readonly number[]): number =>
  order.filter((kind, at) => at === 0 || kind !== order[at - 1]).length;

describe('runs-log-tail', () => {
  it('gives 8.36 · 10^−9 for at most 180 runs of 300 and 200', () => {
    // Exact fractions (Python's fractions).
    expect(runsLogTail(180, 300, 200, 'lower')).toBeCloseTo(-18.59960455384769, 10);
    expect(Math.exp(runsLogTail(180, 300, 200, 'lower')) * 1e9).toBeCloseTo(8.36, 2);
  });

  it.each([
    [300, 300, 200, 'upper', -17.976546795507126],
    [100, 2000, 1500, 'lower', -1944.9424258174063],
    [61, 50, 70, 'upper', -0.8809551930272306],
  ] as const)(
    'of %d runs of %d and %d, %s, agrees with exact fractions',
    (runs, ones, others, side, expected) => {
      expect(Math.abs(runsLogTail(runs, ones, others, side) / expected - 1)).toBeLessThan(1e-11);
    },
  );

  it('agrees with going through every order of up to seven and six', () => {
    for (let ones = 0; ones <= 7; ones++) {
      for (let others = ones === 0 ? 1 : 0; others <= 6; others++) {
        const counts = [...orders(ones, others)].map(runsOf);
        for (let runs = 0; runs <= 15; runs++) {
          const lower = counts.filter((count) => count <= runs).length / counts.length;
          const upper = counts.filter((count) => count >= runs).length / counts.length;
          expect(Math.exp(runsLogTail(runs, ones, others, 'lower'))).toBeCloseTo(lower, 12);
          expect(Math.exp(runsLogTail(runs, ones, others, 'upper'))).toBeCloseTo(upper, 12);
        }
      }
    }
  });

  it('does not care which kind is which, and both sides make 1', () => {
    const count = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(count, count, count, (ones, others, runs) => {
        const lower = runsLogTail(runs, ones, others, 'lower');
        if (lower > -700) expect(lower).toBeCloseTo(runsLogTail(runs, others, ones, 'lower'), 9);
        expect(Math.exp(lower) + Math.exp(runsLogTail(runs + 1, ones, others, 'upper'))).toBeCloseTo(1, 10);
      }),
    );
  });

  it('refuses nothing at all and parts of things', () => {
    expect(() => runsLogTail(1, 0, 0, 'lower')).toThrow(RangeError);
    expect(() => runsLogTail(1.5, 3, 3, 'lower')).toThrow(RangeError);
    expect(() => runsLogTail(1, -3, 3, 'upper')).toThrow(RangeError);
  });
});
