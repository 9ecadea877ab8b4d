import { describe, expect, it } from 'vitest';
import { klimekHistograms } from '../../src/stats/klimek-histograms.js';

const PARAMETERS = { tau: 0.5, sigmaTau: 0.1, nu: 0.4, sigmaNu: 0.2, theta: 0.5, extremeSpread: 0.075 };

describe('klimek-histograms', () => {
  // About eight million units drawn at random with numpy; the last digit is uncertain by 2.
  it.each([
    ['base', [0.15737, 0.35886, 0.30689, 0.13354, 0.03603, 0.00648, 0.00078, 0.00005, 0, 0]],
    ['incremental', [0.01806, 0.09266, 0.17819, 0.20221, 0.17226, 0.12713, 0.08772, 0.05842, 0.03834, 0.025]],
    ['extreme', [0, 0, 0, 0, 0, 0.00001, 0.00083, 0.02102, 0.21665, 0.76149]],
  ] as const)('of the %s law on a line are what simulation gives', (law, expected) => {
    const found = klimekHistograms(PARAMETERS, 2.3, { bins: 10, histogram: 'line', points: 262_144 })[law];
    expected.forEach((probability, bin) => {
      expect(Math.abs((found[bin] ?? 0) - probability)).toBeLessThan(0.0008);
    });
  });

  it('in the plane go through the second coordinate first', () => {
    const { incremental } = klimekHistograms(PARAMETERS, 2.3, {
      bins: 4,
      histogram: 'plane',
      points: 262_144,
    });
    const expected = [
      0.00004, 0.00017, 0.00018, 0.00003, 0.0099, 0.04441, 0.04301, 0.00752, 0.02724, 0.17928, 0.28959,
      0.07822, 0.00143, 0.01982, 0.1111, 0.18807,
    ];
    expected.forEach((probability, bin) => {
      expect(Math.abs((incremental[bin] ?? 0) - probability)).toBeLessThan(0.0008);
    });
  });

  it('each add up to 1, and are the same every time', () => {
    const run = () => klimekHistograms(PARAMETERS, 1, { bins: 20, histogram: 'plane', points: 4096 });
    for (const law of Object.values(run()))
      expect(law.reduce((sum: number, part: number) => sum + part, 0)).toBeCloseTo(1, 9);
    expect(run()).toEqual(run());
  });

  it('move down as the exponent grows: less is added', () => {
    const meanOf = (alpha: number): number =>
      klimekHistograms(PARAMETERS, alpha, { bins: 50, histogram: 'line', points: 8192 }).incremental.reduce(
        (sum, part, bin) => sum + part * bin,
        0,
      );
    expect(meanOf(1)).toBeGreaterThan(meanOf(2));
    expect(meanOf(2)).toBeGreaterThan(meanOf(4));
  });

  it('refuse a law that leaves nothing', () => {
    expect(() =>
      klimekHistograms({ ...PARAMETERS, tau: 9 }, 1, { bins: 10, histogram: 'line', points: 100 }),
    ).toThrow(RangeError);
  });
});
