import { describe, expect, it } from 'vitest';
import { longestRunLogProbability } from '../../src/stats/longest-run-log-probability.js';
import { runLengths } from '../../src/stats/run-lengths.js';
import { runsLogTail } from '../../src/stats/runs-log-tail.js';

describe('runLengths', () => {
  it('counts the runs of both kinds, and finds the longest of the ones', () => {
    expect(runLengths([1, 1, 0, 1, 1, 1, 0, 0, 1])).toEqual({
      runs: 5,
      ones: 6,
      longest: 3,
      longestBegin: 3,
    });
  });

  it('takes the first of several longest runs', () => {
    expect(runLengths([0, 1, 1, 0, 1, 1])).toMatchObject({ longest: 2, longestBegin: 1 });
  });

  it('finds none where there are no ones, and no runs in nothing', () => {
    expect(runLengths([0, 0])).toEqual({ runs: 1, ones: 0, longest: 0, longestBegin: -1 });
    expect(runLengths([])).toEqual({ runs: 0, ones: 0, longest: 0, longestBegin: -1 });
  });

  it('follows the exact laws over all orders of six ones and five others', () => {
    const orders = Array.from({ length: 2 ** 11 }, (_, bits) =>
      [...bits.toString(2).padStart(11, '0')].map(Number),
    )
      .map(runLengths)
      .filter(({ ones }) => ones === 6);
    expect(orders).toHaveLength(462);
    const few = orders.filter(({ runs }) => runs <= 4).length / 462;
    const long = orders.filter(({ longest }) => longest >= 4).length / 462;
    expect(Math.exp(runsLogTail(4, 6, 5, 'lower'))).toBeCloseTo(few, 12);
    expect(Math.exp(longestRunLogProbability(4, 6, 5))).toBeCloseTo(long, 12);
  });
});
