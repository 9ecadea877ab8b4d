import { describe, expect, it } from 'vitest';
import { turnoutShareSlope } from '../../../src/checks/pattern/turnout-share-slope.js';
import type { Analysis } from '../../../src/model/analysis.js';
import { randomNumbers } from '../../drills/random-numbers.js';
import { analyseForms, type BuiltForm } from '../build-forms.js';
import { completed, estimateRows, report } from './estimates.js';
import { plantedElection } from './planted-election.js';

const check = (forms: readonly BuiltForm[], defaults: object = {}): Analysis =>
  analyseForms([{ contest: 'mayor', forms }], {
    ...turnoutShareSlope,
    defaults: { ...turnoutShareSlope.defaults, leastStations: 5, ...defaults },
  });

const rows = (forms: readonly BuiltForm[], id = 'leader', level = 'election', defaults: object = {}) =>
  estimateRows(completed(check(forms, defaults)), id, level);

function station(
  territory: string,
  name: number,
  issued: number,
  votes: number,
  registered = 1000,
): BuiltForm {
  return {
    territory,
    station: String(name).padStart(3, '0'),
    lines: { registered, issued, invalid: 0, valid: issued },
    votes: [votes, issued - votes],
  };
}

/** Further voters vote like the others: six of ten for the leader. */
const EVEN = Array.from({ length: 10 }, (_, at) => station('North', at, 400 + 10 * at, 240 + 6 * at));
/** All that is more than 400 is the leader's. */
const ADDED = Array.from({ length: 10 }, (_, at) => station('South', at, 400 + 10 * at, 240 + 10 * at));

describe('turnout-share-slope', () => {
  it('is the leader’s share where further voters are like the others', () => {
    expect(rows(EVEN)).toMatchObject([{ pooled: 0.6, hc3: 0, share: 60, beyond: 0 }]);
    expect(rows(EVEN, 'others')).toMatchObject([{ pooled: 0.4 }]);
  });

  it('is one, and nought for the others, where all that is more is the leader’s', () => {
    expect(rows(ADDED)).toMatchObject([{ pooled: 1, clustered: null, within: null, between: null }]);
    expect(rows(ADDED, 'others')).toMatchObject([{ pooled: 0 }]);
  });

  it.each([
    { count: 9, hasError: false },
    { count: 10, hasError: true },
  ])('has errors by districts only of ten or more: of $count $hasError', ({ count, hasError }) => {
    const { uniform } = randomNumbers(3);
    const districts = Array.from({ length: 30 * count }, (_, at) => {
      const issued = 400 + Math.floor(300 * uniform());
      return station(`district ${at % count}`, at, issued, Math.floor(issued * (0.6 + 0.1 * uniform())));
    });
    for (const id of ['leader', 'others']) {
      const [found] = rows(districts, id);
      expect(found?.['districts']).toBe(count);
      expect([found?.['clustered'], found?.['withinError']].map((error) => error != null)).toEqual([
        hasError,
        hasError,
      ]);
      expect(found?.['within']).not.toBeNull();
    }
  });

  it('tells what is within districts from what is between them', () => {
    // Two towns and two villages: further voters like the others in each, but villages have more of both.
    const districts = ['town 1', 'town 2', 'village 1', 'village 2'].flatMap((name, district) =>
      Array.from({ length: 6 }, (_, at) => {
        const issued = (district < 2 ? 400 : 700) + 10 * district + 10 * at;
        return station(name, at, issued, Math.round(issued * (district < 2 ? 0.4 : 0.7)));
      }),
    );
    const [found] = rows(districts);
    expect(found?.['within']).toBeCloseTo(0.55, 4);
    expect(found?.['between']).toBeGreaterThan(1);
    expect(found?.['pooled']).toBeGreaterThan(1);
    // The pooled slope is the mean of the two, weighted by the spread of turnout within and between.
    const turnout = districts.map(({ lines }) => Number(lines['issued']) / 1000);
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const squares = (numbers: readonly number[]) => mean(numbers.map((one) => (one - mean(numbers)) ** 2));
    const means = [0, 1, 2, 3].map((at) => mean(turnout.slice(6 * at, 6 * at + 6)));
    const part = squares(means) / squares(turnout);
    expect(found?.['pooled']).toBeCloseTo(
      part * Number(found?.['between']) + (1 - part) * Number(found?.['within']),
      3,
    );
  });

  it('agrees with a regression done by hand', () => {
    // Residuals −.02, .04, −.02, divided by one less the leverages 5/6, 1/3, 5/6: −.12, .06, −.12. Each end adds
    // (.1 / .02 · .12)² = .36 to the variance of HC3, the middle nothing.
    const forms = [
      station('North', 1, 400, 200),
      station('North', 2, 500, 350),
      station('North', 3, 600, 380),
    ];
    expect(rows(forms, 'leader', 'election', { leastStations: 3 })).toMatchObject([
      { pooled: 0.9, hc3: 0.8485 },
    ]);
  });

  it('finds nothing, whatever the slope, and examines the stations with enough voters', () => {
    const small = station('South', 50, 40, 40, 99);
    const atBoundary = station('South', 51, 45, 29, 100);
    const analysis = check([...ADDED, small, atBoundary]);
    expect(analysis.findings).toEqual([]);
    expect(completed(analysis)).toMatchObject({
      examined: 11,
      families: [],
      remarks: [{ args: { left: 1 } }, { id: 'territories-repeated' }],
    });
    expect(completed(check([...ADDED, small, atBoundary], { leastVoters: 99 })).examined).toBe(12);
  });

  it('leaves out a blank, and counts it', () => {
    const blank = { ...station('North', 90, 500, 300), votes: [null, 200] };
    expect(completed(check([...EVEN, blank]))).toMatchObject({
      examined: 10,
      remarks: [{ args: { left: 1 } }, { id: 'territories-repeated' }],
    });
    expect(rows([...EVEN, blank])).toMatchObject([{ n: 10, pooled: 0.6 }]);
  });

  it('says so where turnout is everywhere the same', () => {
    const flat = EVEN.map((_, at) => station('North', at, 500, 300 + at));
    const analysis = check(flat);
    expect(completed(analysis).estimates).toEqual([]);
    expect(report(analysis)).toContain('turnout is everywhere the same');
  });

  it('takes territories from the least number of stations on, and contests apart', () => {
    const forms = [...EVEN, ...ADDED.slice(1)];
    expect(rows(forms, 'leader', 'territory-1').map(({ pooled }) => pooled)).toEqual([0.6, 1]);
    expect(rows(forms, 'leader', 'territory-1', { leastStations: 10 }).map(({ pooled }) => pooled)).toEqual([
      0.6,
    ]);
    expect(check(EVEN, { leastStations: 11 }).outcomes).toMatchObject([{ status: 'not-applicable' }]);
    const both = completed(
      analyseForms(
        [
          { contest: 'first', forms: EVEN },
          { contest: 'second', forms: ADDED },
        ],
        { ...turnoutShareSlope, defaults: { ...turnoutShareSlope.defaults, leastStations: 5 } },
      ),
    );
    expect(estimateRows(both, 'leader', 'election', 'first')).toMatchObject([{ pooled: 0.6 }]);
    expect(estimateRows(both, 'leader', 'election', 'second')).toMatchObject([{ pooled: 1 }]);
  });

  it('does not depend on the order of the rows', () => {
    const forms = plantedElection({ kind: 'stuffed', seed: 4 });
    expect(completed(check(forms.toReversed())).estimates).toEqual(completed(check(forms)).estimates);
  });

  it('is steeper within districts when ten points are added in 4 % of stations; town and country fake it only between them', () => {
    const beyond = (kind: 'even' | 'stuffed' | 'split') => {
      const [found] = rows(plantedElection({ kind, seed: 5 }), 'leader', 'election', { levels: '0' });
      const share = Number(found?.['share']) / 100;
      return { within: Number(found?.['within']) - share, pooled: Number(found?.['beyond']) };
    };
    const [even, stuffed, split] = [beyond('even'), beyond('stuffed'), beyond('split')];
    expect(Math.abs(even.within)).toBeLessThan(0.03);
    expect(stuffed.within - even.within).toBeGreaterThan(0.02);
    expect(split.pooled).toBeGreaterThan(0.2);
    expect(Math.abs(split.within)).toBeLessThan(0.06);
  });

  it('says its assumption over the table', () => {
    expect(report(check(ADDED))).toContain(
      'Read as a sign of anything only if turnout and preference are otherwise unrelated',
    );
  });

  it('draws every registered voter in a cell, and both lines', () => {
    const [plot] = completed(check(ADDED)).plots;
    if (plot?.kind !== 'grid') throw new Error('expected a grid');
    expect(plot.cells).toEqual(ADDED.map((_, at) => [40 + at, 24 + at, 1000]));
    // From 240 votes at 400 ballots one more for each: 33 at 49 %.
    expect(plot.lines).toEqual([
      { id: 'pooled', from: [40, 24], to: [49, 33] },
      { id: 'like-all', from: [0, 0], to: [100, Math.round((1e4 * 2850) / 4450) / 100] },
    ]);
    expect(plot.args).toMatchObject({ stations: 10, pooled: 1 });
  });

  it('draws a line only as far as there are votes', () => {
    // 140 votes more for each 20 voters, 252 in the middle: below none at a turnout of 40 %.
    const steep = [0, 20, 300, 460, 480].map((votes, at) => station('South', at, 400 + 20 * at, votes));
    const [plot] = completed(check(steep)).plots;
    const line = plot?.kind === 'grid' ? plot.lines[0] : undefined;
    expect(line?.from[1]).toBe(0);
    expect(line?.from[0]).toBeCloseTo(44 - (2 * 252) / 140, 2);
  });
});
