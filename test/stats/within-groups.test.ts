import { describe, expect, it } from 'vitest';
import { withinGroups } from '../../src/stats/within-groups.js';

describe('within-groups', () => {
  it('takes the weighted mean of its group from each value', () => {
    const centred = withinGroups(
      Float64Array.of(1, 4, 10, 20, 7),
      Float64Array.of(2, 1, 1, 3, 5),
      Int32Array.of(0, 0, 2, 2, 1),
      3,
    );
    expect([...centred]).toEqual([-1, 2, -7.5, 2.5, 0]);
  });
});
