import { describe, expect, it } from 'vitest';
import { firstLocalMaximum } from '../../src/stats/first-local-maximum.js';

describe('first-local-maximum', () => {
  it.each([
    ['the first summit, not the highest', [0, 2, 1, 9, 0], 0, 1],
    ['one at or after the position asked for', [0, 2, 1, 9, 0], 2, 3],
    ['the position asked for itself', [0, 2, 1, 9, 0], 3, 3],
    ['of a level summit the beginning', [0, 4, 4, 4, 1], 0, 1],
    ['no terrace on the way up', [0, 1, 1, 2, 1], 0, 3],
    ['no end that may go on rising', [5, 1, 2, 3], 0, null],
    ['no level end', [0, 3, 3], 0, null],
    ['nothing in nothing', [], 0, null],
  ])('finds %s', (_, values, from, expected) => {
    expect(firstLocalMaximum(Float64Array.from(values), from)).toBe(expected);
  });
});
