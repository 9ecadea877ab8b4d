import { describe, expect, it } from 'vitest';
import { histogramModes } from '../../src/stats/histogram-modes.js';

const modes = (heights: readonly number[], least = 0) => histogramModes(Float64Array.from(heights), least);

describe('histogram-modes', () => {
  it('are the peaks and prominences that scipy.signal finds', () => {
    expect(modes([0, 3, 1, 5, 5, 2, 4, 0, 6, 1, 0])).toEqual([
      { at: 1, height: 3, prominence: 2 },
      { at: 3, height: 5, prominence: 5 },
      { at: 6, height: 4, prominence: 2 },
      { at: 8, height: 6, prominence: 6 },
    ]);
  });

  it('leave out what does not stand out far enough, and keep the boundary', () => {
    expect(modes([0, 3, 1, 5, 5, 2, 4, 0, 6, 1, 0], 5).map(({ at }) => at)).toEqual([3, 8]);
    expect(modes([0, 3, 1, 5, 5, 2, 4, 0, 6, 1, 0], 5.1).map(({ at }) => at)).toEqual([8]);
  });

  it('may stand at an end', () => {
    expect(modes([1, 0, 2])).toEqual([
      { at: 0, height: 1, prominence: 1 },
      { at: 2, height: 2, prominence: 2 },
    ]);
  });

  it('count the first of two equally high ones as the higher', () => {
    expect(modes([0, 5, 2, 5, 0])).toEqual([
      { at: 1, height: 5, prominence: 5 },
      { at: 3, height: 5, prominence: 3 },
    ]);
  });

  it('are missing where nothing is', () => {
    expect(modes([])).toEqual([]);
    expect(modes([0, 0, 0])).toEqual([]);
  });
});
