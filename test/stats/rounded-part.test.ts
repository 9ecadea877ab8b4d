import { describe, expect, it } from 'vitest';
import { roundedPart } from '../../src/stats/rounded-part.js';

describe('roundedPart', () => {
  it('sees that Venezuela’s first bulletin of 2024 is 51.2, 44.2 and 4.6 % of its total', () => {
    // As the National Electoral Council announced it on 28 July 2024.
    const parts = [5_150_092, 4_445_978, 462_704].map((count) => roundedPart(count, 10_058_774, 1000));
    expect(parts).toEqual([512, 442, 46]);
  });

  it('says null one vote beside', () => {
    expect(roundedPart(5_150_093, 10_058_774, 1000)).toBeNull();
    expect(roundedPart(5_150_091, 10_058_774, 1000)).toBeNull();
  });

  it('rounds halves either way', () => {
    expect(roundedPart(2, 25, 10)).toBe(1);
    expect(roundedPart(3, 25, 10)).toBe(1);
  });

  it('refuses more than the total, and what does not fit', () => {
    expect(() => roundedPart(11, 10, 1000)).toThrow(RangeError);
    expect(() => roundedPart(1, 2 ** 52, 1000)).toThrow(RangeError);
  });
});
