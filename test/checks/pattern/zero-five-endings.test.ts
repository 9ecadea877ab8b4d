import { describe, expect, it } from 'vitest';
import { ZERO_FIVE, zeroFiveEndings } from '../../../src/checks/pattern/zero-five-endings.js';
import { analyseCounts, completed, countedStations, withLastDigits } from './digits/counted-stations.js';

const ROUNDED = [60, 15, 15, 15, 15, 50, 10, 10, 5, 5];
const NEVER = [0, 25, 25, 25, 25, 0, 25, 25, 25, 25];
const EVEN = Array.from({ length: 10 }, () => 20);

const run = (numbers: readonly number[], settings = {}) =>
  analyseCounts(zeroFiveEndings, { mayor: countedStations(withLastDigits(numbers), 'N', 2000) }, settings);

describe('zero-five-endings', () => {
  it('finds too many counts that end in 0 or 5, and names the stations', () => {
    const [finding] = run(ROUNDED).findings;
    expect(finding).toMatchObject({
      actual: { value: 110 },
      expected: { value: 40 },
      // Σ digit · times / 200, and 110 of 200.
      message: { id: 'endings', args: { percent: 55, mean: 3.075 } },
    });
    expect(finding?.contributors?.rows).toHaveLength(110);
    expect(finding?.contributors?.rows[0]?.values[0]).toBe(0.6364);
  });

  it('finds too few, and names those that end otherwise', () => {
    const [finding] = run(NEVER).findings;
    expect(finding).toMatchObject({ actual: { value: 0 }, difference: -40 });
    expect(finding?.contributors?.rows).toHaveLength(200);
  });

  it('stays silent at one in five, a mean last digit of 4.5', () => {
    const analysis = run(EVEN);
    expect(analysis.findings).toEqual([]);
    const [table] = completed(analysis).estimates;
    expect(table?.columns).toEqual(['c05s', 'log-p', 'p05s', 'lastC', 'lastC-z']);
    expect(table?.rows[0]?.values).toEqual([20, 0, expect.any(Number), 4.5, 0]);
  });

  it('has twice the smaller exact tail for p', () => {
    const p = (endings: number, n: number) =>
      Math.exp(ZERO_FIVE.logTail?.(Int32Array.of(n - endings, endings)) ?? 0);
    // 2 · P(Bin(10, 0.2) ≥ 5) = 2 · 0.0327934976 and 2 · P(Bin(10, 0.2) = 0) = 2 · 0.8^10, by hand.
    expect(p(5, 10)).toBeCloseTo(0.0655869952, 12);
    expect(p(0, 10)).toBeCloseTo(2 * 0.8 ** 10, 12);
    expect(p(2, 10)).toBe(1);
  });

  it('rounds percentages half to even before it looks at their last digit', () => {
    // 45.5 % of 2,000 is 910: 46 (even), which ends in neither; 44.5 % is 890: 44.
    const counts = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? 890 : 910));
    const forms = countedStations(counts, 'N', 2000);
    const analysis = analyseCounts(zeroFiveEndings, { mayor: forms }, { leastRange: 0 });
    expect(completed(analysis).estimates[0]?.rows[0]?.values[2]).toBe(0);
  });

  it('draws a bar for each contestant that can be tested', () => {
    const forms = countedStations(withLastDigits(EVEN), 'N', 2000).map((form) => ({
      ...form,
      votes: [form.votes[0] ?? null, 700, 3],
    }));
    const analysis = analyseCounts(zeroFiveEndings, { mayor: forms }, { leastRange: 0 });
    const [plot] = completed(analysis).plots;
    if (plot?.kind !== 'bars') throw new Error('expected bars');
    expect(plot.bars.map(({ label, value }) => [label, value])).toEqual([
      ['a', 20],
      ['b', 100],
    ]);
  });
});
