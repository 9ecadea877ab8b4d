import { describe, expect, it } from 'vitest';
import { isBeyondChance } from '../../../../src/ingest/normalise/rows/beyond-chance.js';

describe('isBeyondChance', () => {
  it('is content with three numbers and two summands for a row that is not called like a station', () => {
    expect(isBeyondChance({ values: [300, 180, 120], summands: 2 }, true)).toBe(true);
    expect(isBeyondChance({ values: [300, 180, 120], summands: 1 }, true)).toBe(false);
    expect(isBeyondChance({ values: [300, 180, 120], summands: 100 }, false)).toBe(false);
  });

  it('asks for four numbers, five summands and 200 ballots of a row that is called like a station', () => {
    expect(isBeyondChance({ values: [200, 120, 60, 20], summands: 5 }, false)).toBe(true);
    expect(isBeyondChance({ values: [200, 120, 60, 20], summands: 4 }, false)).toBe(false);
    expect(isBeyondChance({ values: [199, 119, 60, 20], summands: 5 }, false)).toBe(false);
    expect(isBeyondChance({ values: [200, 120, 80], summands: 5 }, false)).toBe(false);
  });

  it('counts equal numbers once and zeros never', () => {
    expect(isBeyondChance({ values: [300, 300, 300, 0, 0], summands: 9 }, true)).toBe(false);
    expect(isBeyondChance({ values: [300, 0, 180, 300, 120], summands: 2 }, true)).toBe(true);
  });

  it('asks for numbers so large that chance has no part in it, the largest not counted', () => {
    expect(isBeyondChance({ values: [1_000_000, 100, 100.5], summands: 2 }, true)).toBe(true);
    expect(isBeyondChance({ values: [1_000_000, 100, 99], summands: 2 }, true)).toBe(false);
    expect(isBeyondChance({ values: [17, 9, 8, 7, 6, 5], summands: 2 }, true)).toBe(true);
    expect(isBeyondChance({ values: [40, 34, 20], summands: 3 }, true)).toBe(false);
  });
});
