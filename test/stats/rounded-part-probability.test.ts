import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedPart } from '../../src/stats/rounded-part.js';
import { roundedPartProbability } from '../../src/stats/rounded-part-probability.js';

describe('roundedPartProbability', () => {
  it('is how many counts are such a part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }), (total, parts) => {
        const counts = Array.from({ length: total + 1 }, (_, count) => roundedPart(count, total, parts));
        const hits = counts.filter((part) => part !== null).length;
        expect(roundedPartProbability(total, parts)).toBeCloseTo(hits / (total + 1), 12);
      }),
    );
  });

  it('gives 9.9e-9 for the two free counts of Venezuela’s first bulletin of 2024', () => {
    expect(roundedPartProbability(10_058_774, 1000) ** 2).toBeCloseTo(9.9e-9, 10);
  });

  it('refuses what is no total', () => {
    expect(() => roundedPartProbability(0, 1000)).toThrow(RangeError);
  });
});
