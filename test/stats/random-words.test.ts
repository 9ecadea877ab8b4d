import { describe, expect, it } from 'vitest';
import { randomWords } from '../../src/stats/random-words.js';

const first = (seed: number, count: number): number[] => Array.from({ length: count }, randomWords(seed));

describe('random-words', () => {
  it.each([
    [1, [393_288_148, 2_174_103_013, 3_814_759_091, 2_092_745_082, 1_865_176_206]],
    [4_294_967_295, [4_104_197_751, 1_825_856_343, 1_152_209_388, 2_427_537_429, 3_685_145_430]],
  ])('of seed %d are those of the published generator', (seed, expected) => {
    expect(first(seed, 5)).toEqual(expected);
  });

  it('have every bit set half of the time', () => {
    const words = first(7, 20_000);
    for (let bit = 0; bit < 32; bit++) {
      const share = words.filter((word) => ((word >>> bit) & 1) === 1).length / words.length;
      expect(Math.abs(share - 0.5)).toBeLessThan(0.015);
    }
  });

  it('differ from seed to seed', () => {
    expect(new Set([0, 1, 2, 3].flatMap((seed) => first(seed, 100))).size).toBe(400);
  });
});
