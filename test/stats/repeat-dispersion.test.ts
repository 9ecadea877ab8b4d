import { describe, expect, it } from 'vitest';
import { repeatDispersion } from '../../src/stats/repeat-dispersion.js';
import { randomNumbers } from '../drills/random-numbers.js';

describe('repeat-dispersion', () => {
  it('of two pairs is what a hand reckons', () => {
    // Within: 2 · 20² + 0 = 800. Means 100 and 50: 150. Squares: 100² − 800/2 + 50² = 12,100.
    const found = repeatDispersion([
      [80, 120],
      [50, 50],
    ]);
    expect(found?.dispersion).toBeCloseTo(650 / 12100, 12);
    expect(found?.degreesOfFreedom).toBe(2);
  });

  it('takes the variance at its upper limit: of ten repeats 10 / 3.94 of it', () => {
    const groups = Array.from({ length: 10 }, () => [900, 1100]);
    // Within 20,000 in each group; 3.940 leaves 5 % below it with ten degrees of freedom.
    const squares = 10 * 1000 ** 2 - 10 * 10_000;
    const expected = (200_000 * (10 / 3.9403) - 10 * 1000) / squares;
    expect((repeatDispersion(groups)?.upperLimit ?? 0) / expected).toBeCloseTo(1, 2);
  });

  it('beyond chance takes off what Poisson counts differ by in 95 of 100: of ten repeats 18.31 / 10 of their mean', () => {
    const groups = Array.from({ length: 10 }, () => [900, 1100]);
    const expected = (200_000 - 1.8307 * 10 * 1000) / (10 * 1000 ** 2 - 10 * 10_000);
    expect((repeatDispersion(groups)?.beyondChance ?? 0) / expected).toBeCloseTo(1, 3);
    expect(repeatDispersion([[0, 3]])).toMatchObject({
      dispersion: Number.POSITIVE_INFINITY,
      beyondChance: 0,
    });
  });

  it('is 0 where repeats agree better than by chance', () => {
    expect(repeatDispersion([[100, 100, 100]])).toMatchObject({
      dispersion: 0,
      upperLimit: 0,
      degreesOfFreedom: 2,
    });
  });

  it('finds the size of simulated repeats again', () => {
    const random = randomNumbers(7);
    const draw = (mean: number): number => random.poisson((mean * random.gamma(25)) / 25);
    const groups = Array.from({ length: 4000 }, () => {
      const mean = 100 + 1500 * random.uniform();
      return [draw(mean), draw(mean)];
    });
    expect(1 / (repeatDispersion(groups)?.dispersion ?? 0)).toBeCloseTo(25, -0.5);
  });

  it('says nothing of single counts, or of zeros', () => {
    expect(repeatDispersion([[5], []])).toBeNull();
    expect(repeatDispersion([[0, 0]])).toBeNull();
  });
});
