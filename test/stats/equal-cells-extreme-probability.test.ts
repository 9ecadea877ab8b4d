import { describe, expect, it } from 'vitest';
import { binomialLogTail } from '../../src/stats/binomial-log-tail.js';
import { equalCellsExtremeProbability } from '../../src/stats/equal-cells-extreme-probability.js';

describe('equal-cells-extreme-probability', () => {
  it('gives 3.494 % for a digit of 20 or more and one of 5 or fewer among 116', () => {
    // Beber, Scacco 2009 put it at some four percent by simulation; exact enumeration gives 3.494 %.
    expect(equalCellsExtremeProbability(116, 10, 20, 5)).toBeCloseTo(0.03494, 5);
  });

  it('agrees with going through every way of seven things into four cells', () => {
    for (const [high, low] of [
      [4, 0],
      [3, 1],
      [5, 0],
      [7, 0],
    ] as const) {
      let hits = 0;
      for (let way = 0; way < 4 ** 7; way++) {
        const counts = [0, 0, 0, 0];
        for (let thing = 0; thing < 7; thing++) (counts[Math.floor(way / 4 ** thing) % 4] as number)++;
        if (Math.max(...counts) >= high && Math.min(...counts) <= low) hits++;
      }
      expect(equalCellsExtremeProbability(7, 4, high, low)).toBeCloseTo(hits / 4 ** 7, 13);
    }
  });

  it('in two cells is both tails of a coin, far out too', () => {
    const found = equalCellsExtremeProbability(200, 2, 190, 10);
    expect(found / (2 * Math.exp(binomialLogTail(190, 200, 0.5, 'upper')))).toBeCloseTo(1, 10);
  });

  it('is certain of what must be and cannot see what cannot', () => {
    expect(equalCellsExtremeProbability(0, 10, 1, 0)).toBe(0);
    expect(equalCellsExtremeProbability(3, 10, 1, 0)).toBeCloseTo(1, 13);
    expect(equalCellsExtremeProbability(9, 3, 10, 0)).toBe(0);
  });

  it('refuses extremes the wrong way round and no cells', () => {
    expect(() => equalCellsExtremeProbability(10, 10, 3, 3)).toThrow(RangeError);
    expect(() => equalCellsExtremeProbability(10, 0, 3, 1)).toThrow(RangeError);
    expect(() => equalCellsExtremeProbability(1.5, 10, 3, 1)).toThrow(RangeError);
  });
});
