import { describe, expect, it } from 'vitest';
import { countCells } from '../../src/stats/count-cells.js';
import { randomWords } from '../../src/stats/random-words.js';

const rows = ({ successes, trials, weights }: ReturnType<typeof countCells>) =>
  [...weights].map((weight, cell) => [successes[cell], trials[cell], weight]);

describe('count-cells', () => {
  it('puts units of about one size and share together, and nothing and everything apart', () => {
    const cells = countCells(
      Int32Array.of(500, 503, 0, 1000, 505, 50),
      Int32Array.of(1000, 1000, 1000, 1000, 1002, 100),
      100,
    );
    expect(rows(cells)).toEqual([
      [503, 1001, 3],
      [0, 1000, 1],
      [1000, 1000, 1],
      [50, 100, 1],
    ]);
  });

  it('keeps every small unit as it is', () => {
    const cells = countCells(Int32Array.of(1, 2, 1, 0), Int32Array.of(7, 7, 7, 1), 10);
    expect(rows(cells)).toEqual([
      [1, 7, 2],
      [2, 7, 1],
      [0, 1, 1],
    ]);
  });

  it('leaves out units without trials and with blanks, and refuses impossible ones', () => {
    const cells = countCells(Float64Array.of(0, Number.NaN, 3), Float64Array.of(0, 5, Number.NaN), 10);
    expect(cells.weights).toHaveLength(0);
    expect(() => countCells(Int32Array.of(3), Int32Array.of(2), 10)).toThrow(RangeError);
  });

  it('keeps the sums of 95,000 units to a thousandth in a few thousand cells', () => {
    const word = randomWords(2);
    const trials = Int32Array.from({ length: 95_000 }, () => 30 + (word() % 2500));
    const successes = trials.map((n) => Math.floor((n * word()) / 2 ** 32));
    const cells = countCells(successes, trials, 100);
    const sum = cells.successes.reduce((all, k, cell) => all + k * (cells.weights[cell] ?? 0), 0);
    const exact = successes.reduce((all, k) => all + k, 0);
    expect(Math.abs(sum / exact - 1)).toBeLessThan(0.001);
    expect(cells.weights.reduce((all, weight) => all + weight, 0)).toBe(95_000);
    expect(cells.weights.length).toBeLessThan(4000);
  });
});
