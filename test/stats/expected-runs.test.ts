import { describe, expect, it } from 'vitest';
import { expectedRuns } from '../../src/stats/expected-runs.js';

/** Every order of so many ones and others. */
function orders(ones: number, others: number): readonly (readonly number[])[] {
  if (ones === 0 || others === 0) return [[...Array<number>(ones).fill(1), ...Array<number>(others).fill(0)]];
  return [
    ...orders(ones - 1, others).map((order) => [1, ...order]),
    ...orders(ones, others - 1).map((order) => [0, ...order]),
  ];
}

const runsOf = (order: readonly number[]): number[] =>
  order
    .join('')
    .split('0')
    .filter((run) => run !== '')
    .map(({ length }) => length);

describe('expected-runs', () => {
  it.each([
    [4, 3],
    [6, 2],
    [1, 5],
    [5, 6],
    [3, 0],
  ])('is the mean over all orders of %d ones and %d others', (ones, others) => {
    const all = orders(ones, others);
    for (let length = 0; length <= ones + 1; length++) {
      const counted = all.reduce(
        (sum, order) => sum + runsOf(order).filter((run) => run === length).length,
        0,
      );
      expect(expectedRuns(length, ones, others)).toBeCloseTo(counted / all.length, 12);
    }
  });

  it('puts every one in a run, also among many', () => {
    for (const [ones, others] of [
      [300, 200],
      [2900, 40],
      [4000, 5000],
    ] as const) {
      let within = 0;
      for (let length = 1; length <= ones; length++) within += length * expectedRuns(length, ones, others);
      expect(within / ones).toBeCloseTo(1, 9);
    }
  });
});
