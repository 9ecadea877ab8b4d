import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorModels } from '../../../../src/checks/conflict/voter-counts/error-model.js';
import { COUNT_DEFAULTS, countSettings } from '../../../../src/checks/conflict/voter-counts/settings.js';
import {
  conservativeInterval,
  conservativePValue,
  countPValue,
  truthInterval,
} from '../../../../src/checks/conflict/voter-counts/truth-interval.js';
import { randomNumbers } from '../../../drills/random-numbers.js';

const model = errorModels([], countSettings(COUNT_DEFAULTS))(null);
const all = { ratio: 0, voters: 0 };

function counted(number: number, precision: 'exact' | 'not-stated' = 'not-stated') {
  return { low: number, high: number, precision };
}

describe('what was there, by a count', () => {
  it('holds the answer of every share seen and every size of the range, at 256 as at any count', () => {
    expect(conservativeInterval(counted(256), model, all)).toEqual({ low: 148, high: 600 });
    const detection = fc.double({ min: 0.9, max: 1, noNaN: true });
    const size = fc.double({ min: 10, max: 100, noNaN: true });
    const ratio = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.nat(3000), detection, size, ratio, (count, seen, spread, unwatched) => {
        const unseen = { ratio: unwatched, voters: 0 };
        const widest = conservativeInterval(counted(count), model, unseen);
        const one = truthInterval(counted(count), { detection: seen, size: spread }, unseen);
        expect(widest.high).toBeGreaterThanOrEqual(one.high);
        expect(widest.low).toBeLessThanOrEqual(one.low);
      }),
    );
  });

  it('takes the largest p of the range, which is at most 0.05 beyond the interval only', () => {
    const official = { fewest: 1867, most: 1867 };
    // Negative binomial with means 0.95 and 0.9 of 1,867, by scipy in logarithms.
    const published = countPValue(counted(256), { detection: 0.95, size: 25 }, all, official);
    expect(Math.log10((published ?? 1) / 2)).toBeCloseTo(-12.3676, 4);
    const other = countPValue(counted(256), { detection: 0.95, size: 100 }, all, official);
    expect(Math.log10((other ?? 1) / 2)).toBeCloseTo(-42.8212, 4);
    const largest = conservativePValue(counted(256), model, all, official);
    expect(Math.log10((largest ?? 1) / 2)).toBeCloseTo(-5.2608, 4);
    expect(conservativePValue(counted(256, 'exact'), model, all, official)).toBeNull();
    const at = (number: number) =>
      conservativePValue(counted(256), model, all, { fewest: number, most: number }) ?? 1;
    expect(at(600)).toBeGreaterThan(0.05);
    expect(at(601)).toBeLessThan(0.05);
    expect(at(148)).toBeGreaterThan(0.05);
    expect(at(147)).toBeLessThan(0.05);
  });

  it.each(['exact', 'not-stated'] as const)(
    'never falls where more was counted or less was watched, of a count %s',
    (precision) => {
      const ratio = fc.double({ min: 0, max: 500, noNaN: true });
      fc.assert(
        fc.property(fc.nat(2000), fc.nat(50), ratio, ratio, (count, more, one, other) => {
          const high = (number: number, unseen: number): number =>
            conservativeInterval(counted(number, precision), model, { ratio: unseen, voters: 0 }).high;
          const [less, least] = [Math.min(one, other), Math.max(one, other)];
          expect(high(count, least)).toBeGreaterThanOrEqual(high(count, less));
          expect(high(count + more, less)).toBeGreaterThanOrEqual(high(count, less));
          expect(high(count, less)).toBeGreaterThanOrEqual(count);
        }),
      );
    },
  );

  it('is an exact count itself where all was watched, and unbounded where nothing was', () => {
    expect(truthInterval(counted(400, 'exact'), model, all)).toEqual({ low: 400, high: 400 });
    const none = { ratio: Number.POSITIVE_INFINITY, voters: 0 };
    expect(conservativeInterval(counted(0, 'exact'), model, none).high).toBe(Number.POSITIVE_INFINITY);
  });

  it('holds for 40 voters of whom a twentieth came into view, in as many of 100 draws as it says', () => {
    const random = randomNumbers(3);
    const unseen = { ratio: 19, voters: 0 };
    const draws = 4000;
    let held = 0;
    for (let draw = 0; draw < draws; draw++) {
      const count = random.binomial(40, 1 / 20);
      if (truthInterval(counted(count, 'exact'), model, unseen).high >= 40) held++;
    }
    expect(held / draws).toBeGreaterThan(0.975 - 3 * Math.sqrt((0.975 * 0.025) / draws));
  });

  it('grants for so few voters in view what a multiple of the count would not', () => {
    const ofMultiple = (count: number, ratio: number): number => count * (1 + ratio);
    const { high } = truthInterval(counted(0, 'exact'), model, { ratio: 198, voters: 0 });
    expect(ofMultiple(0, 198)).toBe(0);
    // (198/199)^n = 0.025 at n = 732.2.
    expect(high).toBe(Math.floor(Math.log(0.025) / Math.log(198 / 199)));
  });
});
