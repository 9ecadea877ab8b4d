import { describe, expect, it } from 'vitest';
import { LAST_DIGIT, lastDigit } from '../../../src/checks/pattern/last-digit.js';
import { withoutPlaces } from '../../builders.js';
import { analyseCounts, completed, countedStations, withLastDigits } from './digits/counted-stations.js';
import { report } from './estimates.js';

const EVEN = Array.from({ length: 10 }, () => 20);
/** 200 counts, every other one with the last digit 7. */
const SEVENS = [11, 11, 11, 11, 11, 11, 11, 101, 11, 11];

describe('last-digit', () => {
  it('finds where one digit stands too often, with every station that has it', () => {
    const counts = withLastDigits(SEVENS);
    const { findings } = analyseCounts(lastDigit, { mayor: countedStations(counts) });
    const [finding, ...others] = findings;
    // The only territory has the stations of the whole election.
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      message: { id: 'uneven-digits', args: { quantity: 'votes', contestant: 'a', stations: 200, digit: 7 } },
      expected: { value: 20 },
      actual: { value: 101 },
      difference: 81,
      unit: 'stations',
      votesAtStake: null,
      n: 200,
    });
    const rows = finding?.contributors?.rows ?? [];
    expect(rows.map(({ values }) => values[1])).toEqual(counts.filter((count) => count % 10 === 7));
    // 81 of the 101 go beyond what is expected.
    expect(rows.every(({ values, places }) => values[0] === 0.802 && places.length === 1)).toBe(true);
    expect(finding?.p).toBeLessThan(1e-50);
    expect(finding?.q).toBeGreaterThanOrEqual(finding?.p ?? 1);
  });

  it('stays silent where all digits are as frequent', () => {
    const analysis = analyseCounts(lastDigit, { mayor: countedStations(withLastDigits(EVEN)) });
    expect(analysis.findings).toEqual([]);
    expect(completed(analysis).families.map(({ tested }) => tested)).toEqual([1]);
  });

  it('gives the 3.494 % of Iran 2009: of 116 counts one digit 20 times, one 5 times', () => {
    // Beber, Scacco 2009; enumerated exactly.
    const counts = withLastDigits([12, 11, 12, 12, 11, 5, 11, 20, 11, 11]);
    const settings = { falseDiscoveryPercent: 50 };
    const [finding] = analyseCounts(lastDigit, { iran: countedStations(counts) }, settings).findings;
    expect(finding?.notes).toEqual([
      { id: 'extreme-digits', args: { high: 20, low: 5, probability: 3.494 } },
    ]);
    // Σ (count − 11.6)² / 11.6 = 116.4 / 11.6; the upper tail of chi-squared with 9 degrees of freedom by the finite sum for odd degrees of freedom.
    expect(finding?.message.args).toMatchObject({ chiSquared: 10.03, digit: 7 });
    expect(finding?.p).toBeCloseTo(0.3477, 4);
  });

  it.each([
    // Ten times the binomial tail at one tenth: below 10⁻⁹ both.
    { cells: [1, 0, 0, 0, 0, 0, 0, 19, 0, 0], said: 'stands 19 times and one never' },
    { cells: [2, 1, 2, 2, 2, 2, 2, 21, 2, 2], said: 'stands 21 times and one once' },
  ])(
    'says of a chance too small for its digits that it is small, and once for one time: $said',
    ({ cells, said }) => {
      const settings = { falseDiscoveryPercent: 50, leastStations: 20 };
      const text = report(
        analyseCounts(lastDigit, { mayor: countedStations(withLastDigits(cells)) }, settings),
      );
      expect(text).toContain(said);
      expect(text).toContain('has a probability below 0.001 %;');
      expect(text).not.toMatch(/probability of 0 %|one 1 times/u);
    },
  );

  it('has the upper tail of chi-squared with nine degrees of freedom for p', () => {
    const at = (cells: number[]) => Math.exp(LAST_DIGIT.logTail?.(Int32Array.from(cells)) ?? 0);
    // Statistics Σ count² / 10 − 100 = 17.4 and 40; tails by the finite sum for odd degrees of freedom (Abramowitz, Stegun 26.4.4).
    expect(at([21, 5, 13, 9, 11, 9, 8, 8, 8, 8])).toBeCloseTo(0.042808281758, 10);
    expect(at([20, 20, 10, 10, 10, 10, 10, 10, 0, 0]) / 7.5985252294643e-6).toBeCloseTo(1, 9);
    expect(at([10, 10, 10, 10, 10, 10, 10, 10, 10, 10])).toBe(1);
  });

  it('draws the digits of the whole election with the range of chance', () => {
    const { plots } = completed(analyseCounts(lastDigit, { mayor: countedStations(withLastDigits(SEVENS)) }));
    expect(plots).toHaveLength(1);
    const [plot] = plots;
    if (plot?.kind !== 'bars') throw new Error('expected bars');
    expect(plot.bars.map(({ label }) => label).join('')).toBe('0123456789');
    // 10 ± 1.96 √(0.1 · 0.9 / 200) per cent.
    expect(plot.bars[7]).toEqual({ label: '7', value: 50.5, low: 5.84, high: 14.16 });
  });

  it('draws three contests at most', () => {
    const forms = countedStations(withLastDigits(EVEN));
    const { plots } = completed(analyseCounts(lastDigit, { c1: forms, c2: forms, c3: forms, c4: forms }));
    expect(plots.map(({ contest }) => contest)).toEqual(['c1', 'c2', 'c3']);
  });

  it('does not depend on the order of the rows', () => {
    const forms = countedStations(withLastDigits(SEVENS));
    const found = (of: typeof forms) => analyseCounts(lastDigit, { mayor: of }).findings.map(withoutPlaces);
    expect(found([...forms].reverse())).toEqual(found(forms));
  });
});
