import { describe, expect, it } from 'vitest';
import { skewnessKurtosis } from '../../../src/checks/pattern/skewness-kurtosis.js';
import type { BuiltForm } from '../build-forms.js';
import { analyseCounts, completed } from './digits/counted-stations.js';

const forms = (shares: readonly (number | null)[], territory = 'N'): BuiltForm[] =>
  shares.map((share, index) => ({
    territory,
    station: `${territory}${index}`,
    lines: { registered: 1000, issued: 500 + (index % 3), valid: 400 },
    votes: [share, 0],
  }));

const LEAST = { leastStations: 5 };

describe('skewness-kurtosis', () => {
  it('gives the moments of share and turnout that D. N. Joanes and C. A. Gill call G₁ and G₂', () => {
    const votes = [40, 80, 80, 120, 200];
    const { estimates } = completed(
      analyseCounts(skewnessKurtosis, { mayor: forms(votes) }, { ...LEAST, levels: 0 }),
    );
    const share = estimates.find(({ args }) => args['quantity'] === 'share');
    // Of 1, 2, 2, 3, 5 by hand: squares about the mean sum to 9.2, cubes to 9.36, fourth powers to 40.016.
    expect(share?.rows[0]?.values[0]).toBe(26);
    expect(share?.rows[0]?.values[1]).toBeCloseTo(1.118, 3);
    expect(share?.rows[0]?.values[2]).toBeCloseTo(1.456, 3);
    expect(estimates.map(({ args }) => args['quantity'])).toEqual(['turnout', 'share']);
  });

  it('has no findings and no p, and says first how often the usual test is wrong', () => {
    const outcome = completed(
      analyseCounts(skewnessKurtosis, { mayor: forms([40, 80, 80, 120, 200]) }, LEAST),
    );
    expect(outcome.findings).toBe(0);
    expect(outcome.families).toEqual([]);
    expect(outcome.remarks[0]?.id).toBe('false-alarms');
  });

  it('leaves blanks out, and small stations at the setting', () => {
    const of = [...forms([40, 80, 80, 120, 200, null])];
    const outcome = completed(analyseCounts(skewnessKurtosis, { mayor: of }, LEAST));
    const share = outcome.estimates.find(({ args }) => args['quantity'] === 'share');
    expect(share?.rows[0]?.n).toBe(5);
    const statusOf = (leastVoters: number) =>
      completed(analyseCounts(skewnessKurtosis, { mayor: of }, { ...LEAST, leastVoters })).estimates.length;
    // Turnout of 1,000 voters and the share of 400 ballots.
    expect([statusOf(400), statusOf(401)]).toEqual([2, 1]);
  });

  it('leaves the moments blank where all stations have one share', () => {
    const outcome = completed(analyseCounts(skewnessKurtosis, { mayor: forms([80, 80, 80, 80, 80]) }, LEAST));
    const share = outcome.estimates.find(({ args }) => args['quantity'] === 'share');
    expect(share?.rows[0]?.values).toEqual([20, null, null, null, null]);
  });

  it('is not applicable with too few stations, and counts small territories', () => {
    expect(analyseCounts(skewnessKurtosis, { mayor: forms([40, 80]) }).outcomes[0]?.status).toBe(
      'not-applicable',
    );
    const both = [...forms([40, 80, 80, 120, 200], 'N'), ...forms([40, 80], 'S')];
    expect(completed(analyseCounts(skewnessKurtosis, { mayor: both }, LEAST)).remarks).toContainEqual({
      id: 'territories-too-small',
      args: { level: 1, territories: 1, least: 5 },
    });
  });
});
