import { describe, expect, it } from 'vitest';
import { tooSmallRemarks } from '../../../../src/checks/pattern/results/scope-remarks.js';

const level = (number: number, tooSmall: number) => ({ level: number, name: '', scopes: [], tooSmall });

describe('scope-remarks', () => {
  it('count the territories that are too small, level by level, and are silent where there are none', () => {
    expect(tooSmallRemarks([level(0, 0), level(1, 3)], { leastStations: 20 })).toEqual([
      { id: 'territories-too-small', args: { level: 1, territories: 3, least: 20 } },
    ]);
  });
});
