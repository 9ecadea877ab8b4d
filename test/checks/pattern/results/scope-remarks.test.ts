import { describe, expect, it } from 'vitest';
import { scopeRemarks } from '../../../../src/checks/pattern/results/scope-remarks.js';

const level = (number: number, tooSmall: number, repeated: number) => ({
  level: number,
  name: '',
  scopes: [],
  tooSmall,
  repeated,
});

describe('scope-remarks', () => {
  it('count the territories that are too small, level by level, and are silent where there are none', () => {
    expect(scopeRemarks([level(0, 0, 0), level(1, 3, 0)], { leastStations: 20 })).toEqual([
      { id: 'territories-too-small', args: { level: 1, territories: 3, least: 20 } },
    ]);
  });

  it('count those that have the stations of a larger one', () => {
    expect(scopeRemarks([level(1, 0, 0), level(2, 0, 4)], { leastStations: 20 })).toEqual([
      { id: 'territories-repeated', args: { level: 2, territories: 4 } },
    ]);
  });
});
