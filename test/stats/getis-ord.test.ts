import { describe, expect, it } from 'vitest';
import { getisOrd } from '../../src/stats/getis-ord.js';
import { localMoran } from '../../src/stats/local-moran.js';
import { randomWords } from '../../src/stats/random-words.js';

const ring = (n: number) =>
  Int32Array.from({ length: 2 * n }, (_, at) => (Math.floor(at / 2) + (at % 2 === 0 ? n - 1 : 1)) % n);

describe('getis-ord', () => {
  it('is what the formula of Ord and Getis gives by hand', () => {
    const { statistics } = getisOrd(Float64Array.of(1, 3, 5, 9, 2), ring(5), {
      permutations: 99,
      word: randomWords(1),
    });
    // Mean 4, s² = 8; three values summed: expected 12, scale √8 · √((5·3 − 9)/4).
    const scale = Math.sqrt(8) * Math.sqrt(6 / 4);
    [6, 9, 17, 16, 12].forEach((sum, unit) => {
      expect(statistics[unit]).toBeCloseTo((sum - 12) / scale, 12);
    });
  });

  it('has the mean 0 and the deviation 1 over all arrangements of the values', () => {
    const values = [1, 3, 5, 9, 2, 4];
    const found: number[] = [];
    const arrange = (done: readonly number[], left: readonly number[]): void => {
      if (left.length === 0) {
        const { statistics } = getisOrd(Float64Array.from(done), ring(6), {
          permutations: 1,
          word: randomWords(1),
        });
        found.push(statistics[0] ?? Number.NaN);
      }
      left.forEach((value, at) => {
        arrange([...done, value], left.toSpliced(at, 1));
      });
    };
    arrange([], values);
    expect(found).toHaveLength(720);
    expect(found.reduce((sum, value) => sum + value, 0) / 720).toBeCloseTo(0, 12);
    expect(found.reduce((sum, value) => sum + value ** 2, 0) / 720).toBeCloseTo(1, 12);
  });

  it('holds neighbours against the same permutations as local Moran', () => {
    const values = Float64Array.from({ length: 50 }, (_, unit) => (unit * 37) % 50);
    const star = getisOrd(values, ring(50), { permutations: 499, word: randomWords(8) });
    const moran = localMoran(values, ring(50), { permutations: 499, word: randomWords(8) });
    moran.pValues.forEach((p, unit) => {
      expect(Math.min(1, 2 * Math.min(star.upper[unit] ?? 0, star.lower[unit] ?? 0))).toBe(p);
    });
  });

  it('refuses a map on which all are alike', () => {
    expect(() =>
      getisOrd(new Float64Array(5).fill(2), ring(5), { permutations: 9, word: randomWords(1) }),
    ).toThrow(RangeError);
  });
});
