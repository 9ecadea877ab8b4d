import { describe, expect, it } from 'vitest';
import { coarseShares } from '../../../src/checks/pattern/coarse-shares.js';
import type { Analysis } from '../../../src/model/analysis.js';
import { analyseForms, type BuiltForm } from '../build-forms.js';
import { completed, estimateRows, report } from './estimates.js';
import { plantedElection } from './planted-election.js';

const check = (forms: readonly BuiltForm[], defaults: object = {}): Analysis =>
  analyseForms([{ contest: 'mayor', forms }], {
    ...coarseShares,
    defaults: { ...coarseShares.defaults, ...defaults },
  });

const rows = (forms: readonly BuiltForm[], id: string, defaults: object = {}, level = 'election') =>
  estimateRows(completed(check(forms, defaults)), id, level);

const EVEN = plantedElection({ kind: 'even', seed: 11 });
/** Every tenth of them, on average, has a share rounded to a multiple of 5 %. */
const ROUNDED = plantedElection({ kind: 'rounded', seed: 11 });

describe('coarse-shares', () => {
  it('shows spikes at multiples of 5 % where a tenth of the stations were rounded to them', () => {
    const spikes = rows(ROUNDED, 'spikes');
    expect(spikes.slice(0, 4).map(({ share }) => Number(share) % 5)).toEqual([0, 0, 0, 0]);
    const [found] = rows(ROUNDED, 'in-spikes');
    expect(found?.['part']).toBeGreaterThan(4);
    expect(found?.['part']).toBeLessThan(12);
    const [whole] = rows(ROUNDED, 'whole-percents');
    expect(Number(whole?.['excess'])).toBeGreaterThan(3 * Number(whole?.['deviation']));
  });

  it('shows next to none in an honest election, whose whole percents are as many as expected', () => {
    const analysis = check(EVEN);
    expect(estimateRows(completed(analysis), 'in-spikes')[0]?.['part']).toBeLessThan(2);
    const [whole] = estimateRows(completed(analysis), 'whole-percents');
    expect(Math.abs(Number(whole?.['excess']))).toBeLessThan(3 * Number(whole?.['deviation']));
    expect(analysis.findings).toEqual([]);
    expect(completed(analysis)).toMatchObject({ examined: EVEN.length, families: [] });
  });

  it('expects halves and thirds of small stations by themselves', () => {
    // Six ballots each: of their shares only that of three votes is a whole percent other than 0 and 100.
    const small = EVEN.map(
      (form, at): BuiltForm => ({
        ...form,
        lines: { registered: 10, issued: 6, invalid: 0, valid: 6 },
        votes: [at % 7, 6 - (at % 7)],
      }),
    );
    const [whole] = rows(small, 'whole-percents');
    expect(whole?.['observed']).toBe(small.filter(({ votes }) => votes[0] === 3).length);
    expect(Math.abs(Number(whole?.['excess']))).toBeLessThan(3 * Number(whole?.['deviation']));
    expect(rows(small, 'spikes')).toEqual([]);
  });

  it('calls a spike what so many elections would not have by chance', () => {
    const spikes = (resamples: number) => Number(rows(ROUNDED, 'in-spikes', { resamples })[0]?.['spikes']);
    // One of one election has anything: every tenth with more than expected is one.
    expect(spikes(1)).toBeGreaterThan(100);
    expect(spikes(100)).toBeGreaterThan(spikes(1e6));
    expect(spikes(1e300)).toBe(0);
  });

  it('leaves out a blank, and stations with fewer ballots than were set', () => {
    const blank = { ...(EVEN[0] as BuiltForm), station: 'blank', votes: [null, 3] };
    expect(completed(check([...EVEN, blank]))).toMatchObject({
      examined: EVEN.length,
      remarks: [{ id: 'law-fitted', args: { left: 1, stations: EVEN.length } }],
    });
    const ballots = EVEN.map(({ lines }) => Number(lines['valid'])).sort((one, other) => one - other);
    const leastBallots = ballots[600] as number;
    expect(completed(check(EVEN, { leastBallots })).examined).toBe(
      ballots.filter((one) => one >= leastBallots).length,
    );
  });

  it('looks at a territory only from the least number of stations on', () => {
    const inTerritories = (leastStations: number) =>
      rows(EVEN, 'whole-percents', { leastStations }, 'territory-1').length;
    expect(inTerritories(40)).toBe(30);
    expect(inTerritories(41)).toBe(0);
    expect(check(EVEN, { leastStations: EVEN.length + 1 }).outcomes).toMatchObject([
      { status: 'not-applicable', reason: { id: 'too-few-stations' } },
    ]);
  });

  it('takes contests apart', () => {
    const outcome = completed(
      analyseForms(
        [
          { contest: 'first', forms: ROUNDED },
          { contest: 'second', forms: EVEN },
        ],
        coarseShares,
      ),
    );
    const part = (contest: string) =>
      Number(estimateRows(outcome, 'in-spikes', 'election', contest)[0]?.['part']);
    expect(part('first')).toBeGreaterThan(4);
    expect(part('second')).toBeLessThan(2);
  });

  it('does not depend on the order of the rows', () => {
    expect(completed(check(ROUNDED.toReversed())).estimates).toEqual(completed(check(ROUNDED)).estimates);
  });

  it('says its assumption, and counts what a law of so many components was fitted to', () => {
    const text = report(check(ROUNDED));
    expect(text).toContain('It assumes that true shares are spread smoothly over the stations');
    expect(text).toMatch(/A mixture of \d laws? \(mayor\) was fitted to 1,200 stations/u);
  });

  it('draws the stations at each whole percent, those at multiples of 5 % above their ranges', () => {
    const outcome = completed(check(ROUNDED));
    const [plot] = outcome.plots;
    if (plot?.kind !== 'bars') throw new Error('expected bars');
    const [whole] = estimateRows(outcome, 'whole-percents');
    expect(plot.bars.reduce((sum, { value }) => sum + value, 0)).toBe(whole?.['observed']);
    expect(plot.args).toMatchObject({ observed: whole?.['observed'], way: 'more' });
    expect(plot.args['beyond']).toBe(Math.round(Number(whole?.['excess'])));
    const above = plot.bars
      .filter(({ value, high }) => value > Number(high))
      .map(({ label }) => Number(label));
    expect(above).toEqual(expect.arrayContaining([50, 55, 60, 65]));
    expect(plot.bars.every(({ low, high }) => Number(low) >= 0 && Number(high) > Number(low))).toBe(true);
  });
});
