import { describe, expect, it } from 'vitest';
import { dip } from '../../../src/checks/pattern/dip.js';
import { STATFACULTY } from '../../stats/statfaculty.js';
import type { BuiltForm } from '../build-forms.js';
import { cleanElection } from './digits/clean-election.js';
import { analyseCounts, completed } from './digits/counted-stations.js';

/** Stations of 1,000 ballots with these votes. */
const forms = (votes: Iterable<number | null>, territory = 'N'): BuiltForm[] =>
  Array.from(votes, (count, index) => ({
    territory,
    station: `${territory}${String(index).padStart(5, '0')}`,
    lines: { valid: 1000 },
    votes: [count, 0],
  }));

const WHOLE = { levels: 0 };

const of = (votes: Iterable<number | null>, settings = {}) =>
  completed(analyseCounts(dip, { mayor: forms(votes) }, { ...WHOLE, ...settings })).estimates[0]?.rows[0];

describe('dip', () => {
  it('gives the dip 0.059524 of the quality of statistics departments, and a p of about 0.087', () => {
    // As the R package diptest gives them; the values in tenths of thousandths so that they are shares.
    const row = of(
      STATFACULTY.map((value) => 10 * value),
      { replicates: 1999 },
    );
    expect(row?.values[0]).toBe(0.05952);
    // Standard error of 1,999 draws: 0.0063.
    expect(Math.abs((row?.values[1] ?? 1) - 0.08672)).toBeLessThan(0.02);
  });

  it('has a small p for two kinds of places, and a large one for one kind', () => {
    const clean = (mean: number, seed: number) => {
      const { tookPart, registered } = cleanElection({
        stations: 150,
        shares: [mean],
        size: 800,
        seed,
        dispersion: 0.2,
      });
      return Array.from(tookPart, (count, at) => Math.round((1000 * count) / (registered[at] ?? 1)));
    };
    const villages = clean(0.4, 1);
    const towns = clean(0.4, 2).map((count) => count - 250);
    expect(of(villages)?.values[1]).toBeGreaterThan(0.2);
    expect(of([...villages, ...towns])?.values[1]).toBe(0.01);
  });

  it('gives the same p for the same seed whatever the order of the rows', () => {
    const votes = Array.from({ length: 60 }, (_, index) => (index * index * 7) % 1000);
    const stations = forms(votes);
    const run = (rows: BuiltForm[]) => completed(analyseCounts(dip, { mayor: rows })).estimates;
    expect(run([...stations].reverse())).toEqual(run(stations));
  });

  it('has no findings and no families, and says its rate of false alarms first', () => {
    const outcome = completed(
      analyseCounts(dip, { mayor: forms(Array.from({ length: 50 }, (_, index) => index)) }),
    );
    expect([outcome.findings, outcome.families.length, outcome.remarks[0]?.id]).toEqual([
      0,
      0,
      'false-alarms',
    ]);
  });

  it('leaves blanks out and needs as many stations as are asked for', () => {
    const votes = Array.from({ length: 50 }, (_, index) => 10 * index);
    expect(of([...votes, null])?.n).toBe(50);
    expect(analyseCounts(dip, { mayor: forms(votes.slice(1)) }).outcomes[0]?.status).toBe('not-applicable');
  });

  it('draws the stations by share and by turnout, and says the dip of each', () => {
    const outcome = completed(
      analyseCounts(dip, { mayor: forms(Array.from({ length: 60 }, (_, at) => 10 * at)) }, WHOLE),
    );
    const plots = outcome.plots.flatMap((plot) => (plot.kind === 'histogram' ? [plot] : []));
    for (const plot of plots) {
      const table = outcome.estimates.find(({ args }) => args['quantity'] === plot.args['quantity']);
      expect([plot.args['dip'], plot.args['pValue']]).toEqual(table?.rows[0]?.values);
      expect(plot.series[0]?.values).toHaveLength(101);
      expect(plot.series[0]?.values.reduce((sum, stations) => sum + stations, 0)).toBe(plot.args['stations']);
    }
    expect(plots.map(({ args }) => args['quantity'])).toContain('share');
  });
});
