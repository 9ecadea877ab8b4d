import { describe, expect, it } from 'vitest';
import { localMoran } from '../../src/stats/local-moran.js';
import { randomWords } from '../../src/stats/random-words.js';

const options = { permutations: 999, word: randomWords(1) };
const ring = (n: number, k: number) =>
  Int32Array.from({ length: n * k }, (_, at) => {
    const step = (at % k) - k / 2;
    return (Math.floor(at / k) + (step < 0 ? step : step + 1) + n) % n;
  });

describe('local-moran', () => {
  it('is what the formula gives by hand', () => {
    // Deviations −3, −1, 1, 5, −2 from the mean 4; variance 40/5 = 8.
    const { statistics, quadrants } = localMoran(Float64Array.of(1, 3, 5, 9, 2), ring(5, 2), options);
    const expected = [(-3 * -1.5) / 8, (-1 * -1) / 8, (1 * 2) / 8, (5 * -0.5) / 8, (-2 * 1) / 8];
    expected.forEach((value, unit) => {
      expect(statistics[unit]).toBeCloseTo(value, 12);
    });
    expect(quadrants).toEqual(['low-low', 'low-low', 'high-high', 'high-low', 'low-high']);
  });

  it('averages to Moran’s I of the whole map', () => {
    const word = randomWords(3);
    const values = Float64Array.from({ length: 30 }, () => word() % 100);
    const { statistics } = localMoran(values, ring(30, 4), options);
    const mean = values.reduce((sum, value) => sum + value, 0) / 30;
    const z = [...values].map((value) => value - mean);
    const pairs = [...ring(30, 4)].reduce(
      (sum, other, at) => sum + ((z[Math.floor(at / 4)] ?? 0) * (z[other] ?? 0)) / 4,
      0,
    );
    const whole = pairs / z.reduce((sum, value) => sum + value ** 2, 0);
    expect(statistics.reduce((sum, value) => sum + value, 0) / 30).toBeCloseTo(whole, 12);
  });

  it('finds a planted cluster, and elsewhere 5 % of what is not there', () => {
    const word = randomWords(5);
    const values = Float64Array.from(
      { length: 2000 },
      (_, unit) => (word() % 100) + (unit >= 500 && unit < 520 ? 100 : 0),
    );
    const { pValues, quadrants } = localMoran(values, ring(2000, 6), { permutations: 99_999, word });
    expect(pValues[510]).toBeLessThan(0.0002);
    expect(quadrants[510]).toBe('high-high');
    const elsewhere = pValues.filter((p, unit) => p <= 0.05 && (unit < 490 || unit > 530)).length;
    expect(elsewhere / 1960).toBeGreaterThan(0.03);
    expect(elsewhere / 1960).toBeLessThan(0.07);
  });

  it('refuses a map on which all are alike, and blanks', () => {
    expect(() => localMoran(new Float64Array(5).fill(2), ring(5, 2), options)).toThrow(RangeError);
    expect(() => localMoran(Float64Array.of(1, 2, 3, 4, Number.NaN), ring(5, 2), options)).toThrow(
      RangeError,
    );
  });
});
