import { describe, expect, it } from 'vitest';
import { groupSpread } from '../../../../src/checks/pattern/peers/group-spread.js';
import { mirrorRate } from '../../../../src/checks/pattern/peers/mirror-rate.js';
import { robustScore } from '../../../../src/checks/pattern/peers/robust-score.js';

const odds = (part: number, whole: number): number => Math.log((part + 0.5) / (whole - part + 0.5));

describe('robustScore', () => {
  it('divides by 1.4826 times the median absolute deviation', () => {
    expect(robustScore(3, { deviation: 1, chance: 0.01, usual: 0.01 })).toBeCloseTo(3 / 1.4826, 12);
  });

  it('adds what chance gives a station smaller than usual, and takes nothing off a larger one', () => {
    const among = 1.4826 ** 2;
    expect(robustScore(3, { deviation: 1, chance: 2, usual: 0.5 })).toBeCloseTo(
      3 / Math.sqrt(among + 1.5),
      12,
    );
    expect(robustScore(3, { deviation: 1, chance: 0.1, usual: 0.5 })).toBeCloseTo(3 / 1.4826, 12);
  });

  it('never takes a spread smaller than chance gives', () => {
    expect(robustScore(3, { deviation: 0, chance: 4, usual: 4 })).toBe(1.5);
  });
});

describe('groupSpread', () => {
  // Shares 40, 45, 50, 55 and 90 %, of 1,000 each.
  const parts = Int32Array.of(400, 450, 500, 550, 900);
  const wholes = new Int32Array(5).fill(1000);
  const spread = groupSpread(parts, wholes, Int32Array.of(0, 1, 2, 3, 4));

  it('leaves the station out of its own baseline', () => {
    // Of the others of the last one the median lies between 450 and 500 in log-odds, and two deviations on either side of the middle.
    const median = (odds(450, 1000) + odds(500, 1000)) / 2;
    const distances = [400, 450, 500, 550]
      .map((part) => Math.abs(odds(part, 1000) - median))
      .sort((a, b) => a - b);
    const deviation = ((distances[1] ?? 0) + (distances[2] ?? 0)) / 2;
    expect(spread.part(4)).toBeCloseTo(1 / (1 + Math.exp(-median)), 12);
    expect(spread.score(4, 900, 1000)).toBeCloseTo((odds(900, 1000) - median) / (1.4826 * deviation), 10);
    expect(spread.score(4, 900, 1000)).toBeGreaterThan(7.5);
  });

  it('judges a number that is not the station’s own by the same baseline', () => {
    expect(Math.abs(spread.score(4, 475, 1000))).toBeLessThan(0.05);
  });

  it('gives the same for other numbers at the station itself', () => {
    const other = groupSpread(Int32Array.of(400, 450, 500, 550, 10), wholes, Int32Array.of(0, 1, 2, 3, 4));
    expect(other.score(4, 900, 1000)).toBe(spread.score(4, 900, 1000));
  });

  it('has a finite distance where none or all are meant', () => {
    expect(Number.isFinite(spread.score(4, 0, 1000))).toBe(true);
    expect(Number.isFinite(spread.score(4, 1000, 1000))).toBe(true);
  });
});

describe('mirrorRate', () => {
  const scores = Float64Array.of(-4, -1, 0, 1, 2, 3, Number.NaN);
  const rate = mirrorRate(
    scores,
    scores.map((score) => -score),
  );

  it('counts how many lie as far on the other side, and one more', () => {
    expect(rate(3)).toBeCloseTo((10_000 * (1 + 1)) / 7, 9);
    expect(rate(1)).toBeCloseTo((10_000 * (2 + 1)) / 7, 9);
    expect(rate(-2)).toBeCloseTo((10_000 * (2 + 1)) / 7, 9);
  });

  it('is never 0', () => {
    expect(rate(5)).toBeCloseTo(10_000 / 7, 9);
  });
});
