import { describe, expect, it } from 'vitest';
import type { StationResults } from '../../../../src/checks/pattern/results/station-results.js';
import { widestPlots } from '../../../../src/checks/pattern/results/widest-plots.js';
import { PLOTS } from '../../../report/charts/one-of-each.js';

const looked = (contest: string, length: number, plots: number) => ({
  results: { length } as StationResults,
  plots: Array.from({ length: plots }, () => ({ ...PLOTS.bars, contest })),
});

describe('widest-plots', () => {
  it('takes those of the three contests with the most stations that have any', () => {
    const all = [
      looked('a', 10, 1),
      looked('b', 40, 2),
      looked('c', 50, 0),
      looked('d', 30, 1),
      looked('e', 20, 1),
    ];
    expect(widestPlots(all).map(({ contest }) => contest)).toEqual(['b', 'b', 'd', 'e']);
  });

  it('takes none where there is none', () => {
    expect(widestPlots([])).toEqual([]);
  });
});
