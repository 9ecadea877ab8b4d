import { describe, expect, it } from 'vitest';
import { SECOND_DIGIT, secondDigitBenford } from '../../../src/checks/pattern/second-digit-benford.js';
import { chiSquaredStatistic } from '../../../src/stats/chi-squared-statistic.js';
import { cleanElection } from './digits/clean-election.js';
import { analyseCounts, completed, countedStations } from './digits/counted-stations.js';

describe('second-digit-benford', () => {
  it('has the second digit of a count, and none of a count of one digit', () => {
    expect([0, 9, 10, 42, 987, 30_517].map(SECOND_DIGIT.cellOf)).toEqual([-1, -1, 0, 2, 8, 0]);
  });

  it('gives the mean, the percentages and chi-squared against the law, without p and without findings', () => {
    const counts = Array.from({ length: 100 }, (_, index) => 200 + 10 * (index % 10) + (index % 7));
    const outcome = completed(analyseCounts(secondDigitBenford, { mayor: countedStations(counts) }));
    const values = outcome.estimates[0]?.rows[0]?.values ?? [];
    expect(values.slice(0, 11)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 4.5]);
    // Σ (10 − 100 p)² / (100 p) over .11968 .11389 .10882 .10433 .10031 .09668 .09337 .09035 .08757 .08500.
    expect(values[11]).toBeCloseTo(1.185, 2);
    expect(outcome.families).toEqual([]);
    expect(outcome.findings).toBe(0);
    expect(outcome.remarks[0]).toEqual({ id: 'false-alarms', args: {} });
  });

  it('leaves counts of one digit out and says of how many stations it speaks', () => {
    const counts = [...Array.from({ length: 60 }, (_, index) => 100 + 3 * index), 4, 7];
    const outcome = completed(analyseCounts(secondDigitBenford, { mayor: countedStations(counts) }));
    expect(outcome.estimates[0]?.rows[0]?.n).toBe(60);
  });

  it('would reject most clean elections of 5,000 stations, and so has no p', () => {
    let rejected = 0;
    for (let seed = 0; seed < 10; seed++) {
      const { votes } = cleanElection({ stations: 5000, shares: [0.42], size: 300, seed });
      const cells = new Int32Array(10);
      for (const count of votes[0] ?? []) {
        const cell = SECOND_DIGIT.cellOf(count);
        if (cell >= 0) cells[cell] = (cells[cell] ?? 0) + 1;
      }
      if (chiSquaredStatistic(cells, SECOND_DIGIT.probabilities) > 16.919) rejected++;
    }
    expect(rejected).toBeGreaterThan(5);
  });
});
