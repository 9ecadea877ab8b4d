import { describe, expect, it } from 'vitest';
import { neighbourSumPValues } from '../../src/stats/neighbour-sum-p-values.js';
import { randomWords } from '../../src/stats/random-words.js';

const values = Float64Array.of(5, 1, 4, 9, 2, 7, 7);
const neighbours = Int32Array.of(3, 5, 2, 4, 0, 6, 5, 6, 1, 2, 3, 6, 5, 3);

/** Of all pairs of other units, the part that adds up to as much, and to as little. */
function enumerated(unit: number): { upper: number; lower: number } {
  const others = [...values.keys()].filter((other) => other !== unit);
  const sum = [0, 1].reduce((all, at) => all + (values[neighbours[2 * unit + at] ?? 0] ?? 0), 0);
  const pairs = others.flatMap((one, at) =>
    others.slice(at + 1).map((other) => (values[one] ?? 0) + (values[other] ?? 0)),
  );
  return {
    upper: pairs.filter((pair) => pair >= sum).length / pairs.length,
    lower: pairs.filter((pair) => pair <= sum).length / pairs.length,
  };
}

describe('neighbour-sum-p-values', () => {
  it('come near what all pairs of the other six give, the unit itself left out', () => {
    const { sums, upper, lower } = neighbourSumPValues(values, neighbours, {
      permutations: 40_000,
      word: randomWords(1),
    });
    expect([...sums]).toEqual([16, 6, 12, 14, 5, 16, 16]);
    for (const unit of values.keys()) {
      const expected = enumerated(unit);
      // Standard error of 40,000 draws: 0.0025 at most.
      expect(Math.abs((upper[unit] ?? 0) - expected.upper)).toBeLessThan(0.011);
      expect(Math.abs((lower[unit] ?? 0) - expected.lower)).toBeLessThan(0.011);
    }
  });

  it('are even where nothing is clustered', () => {
    const word = randomWords(2);
    const random = Float64Array.from({ length: 4000 }, () => word());
    const ring = Int32Array.from({ length: 16_000 }, (_, at) => (Math.floor(at / 4) + 1 + (at % 4)) % 4000);
    const { upper } = neighbourSumPValues(random, ring, { permutations: 9999, word });
    const low = upper.filter((p) => p <= 0.1).length;
    expect(low).toBeGreaterThan(320);
    expect(low).toBeLessThan(480);
  });

  it('are never 0, and the same from the same seed', () => {
    const step = Float64Array.from({ length: 200 }, (_, unit) => (unit < 100 ? 0 : 1));
    const near = Int32Array.from({ length: 2000 }, (_, at) => {
      const unit = Math.floor(at / 10);
      return (unit < 100 ? 0 : 100) + ((unit + 1 + (at % 10)) % 100);
    });
    const run = () => neighbourSumPValues(step, near, { permutations: 99, word: randomWords(9) });
    expect(run().upper[150]).toBe(0.01);
    expect(run().lower[150]).toBe(1);
    expect(run()).toEqual(run());
  });

  it('refuse too many neighbours, and blanks', () => {
    const options = { permutations: 9, word: randomWords(1) };
    expect(() =>
      neighbourSumPValues(Float64Array.of(1, 2, 3), Int32Array.of(1, 2, 0, 2, 0, 1), options),
    ).toThrow(RangeError);
    expect(() =>
      neighbourSumPValues(Float64Array.of(1, 2, Number.NaN), Int32Array.of(1, 2, 0), options),
    ).toThrow(RangeError);
  });
});
