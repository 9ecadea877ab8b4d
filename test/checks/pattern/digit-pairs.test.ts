import { describe, expect, it } from 'vitest';
import { DIGIT_PAIRS, digitPairs } from '../../../src/checks/pattern/digit-pairs.js';
import { analyseCounts, completed, countedStations } from './digits/counted-stations.js';

/** Counts in 200 to 999 of which so many end in distant digits, the others in neighbours or equal ones by turns. */
function withDistant(distant: number, n: number): number[] {
  return Array.from({ length: n }, (_, index) => {
    const tens = index % 10;
    const apart = index < distant ? 2 + (index % 7) : index % 3 === 0 ? 0 : 1;
    return 100 * (2 + (index % 8)) + 10 * tens + ((tens + apart) % 10);
  });
}

describe('digit-pairs', () => {
  it('gives the 4.106 % of Iran 2009: 72 distant pairs of 116', () => {
    // Beber, Scacco 2009: P(Bin(116, 0.7) ≤ 72), summed with exact fractions.
    const [finding] = analyseCounts(
      digitPairs,
      { iran: countedStations(withDistant(72, 116)) },
      { falseDiscoveryPercent: 50 },
    ).findings;
    expect(finding?.p).toBeCloseTo(0.04106, 5);
    expect(finding).toMatchObject({
      actual: { value: 72 },
      expected: { value: 81.2 },
      method: 'exact',
      message: { id: 'few-distant', args: { same: 15, adjacent: 29 } },
    });
  });

  it('finds too few distant pairs, with the stations of the more frequent kind', () => {
    const counts = withDistant(90, 200);
    const [finding] = analyseCounts(digitPairs, { mayor: countedStations(counts) }).findings;
    expect(finding?.q).toBeLessThan(1e-9);
    expect(finding?.contributors?.rows).toHaveLength(110);
    const near = finding?.contributors?.rows.every(({ values }) => DIGIT_PAIRS.cellOf(values[1] ?? 0) <= 1);
    expect(near).toBe(true);
  });

  it('stays silent where seven in ten are distant, and where nearly all are', () => {
    for (const distant of [140, 195])
      expect(
        analyseCounts(digitPairs, { mayor: countedStations(withDistant(distant, 200)) }).findings,
      ).toEqual([]);
  });

  it('takes 9 and 0 for neighbours and a count of one digit for one with a 0 before it', () => {
    expect([190, 109, 155, 156, 157, 150, 7, 1].map(DIGIT_PAIRS.cellOf)).toEqual([1, 1, 0, 1, 2, 5, 3, 1]);
  });

  it('has the probabilities of all hundred pairs', () => {
    const cells = Array.from({ length: 6 }, () => 0);
    for (let pair = 0; pair < 100; pair++) {
      const cell = DIGIT_PAIRS.cellOf(pair);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    expect(cells.map((count) => count / 100)).toEqual(DIGIT_PAIRS.probabilities);
  });

  it('draws the six distances', () => {
    const { plots } = completed(analyseCounts(digitPairs, { mayor: countedStations(withDistant(140, 200)) }));
    expect(plots[0]?.kind === 'bars' && plots[0].bars.map(({ label }) => label)).toEqual([...'012345']);
  });

  it('is not applicable where counts lie closer together than a hundred', () => {
    const counts = Array.from({ length: 100 }, (_, index) => 400 + index);
    expect(analyseCounts(digitPairs, { mayor: countedStations(counts) }).outcomes[0]?.status).toBe(
      'not-applicable',
    );
  });
});
