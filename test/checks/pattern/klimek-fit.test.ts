import { describe, expect, it } from 'vitest';
import { klimekFit } from '../../../src/checks/pattern/klimek-fit.js';
import type { Analysis } from '../../../src/model/analysis.js';
import { analyseForms, type BuiltForm } from '../build-forms.js';
import { completed, estimateRows, report } from './estimates.js';
import { plantedElection } from './planted-election.js';

const check = (forms: readonly BuiltForm[], defaults: object = {}): Analysis =>
  analyseForms([{ contest: 'mayor', forms }], {
    ...klimekFit,
    defaults: { ...klimekFit.defaults, ...defaults },
  });

const EVEN = plantedElection({ kind: 'even', seed: 21 });

/** The same stations with nearly all who had not come added for the leader, in a tenth of them. */
const EXTREME = EVEN.map((form, at): BuiltForm => {
  if (at % 10 > 0) return form;
  const registered = Number(form.lines['registered']);
  const came = registered - (at % 50) / 10;
  const rounded = Math.floor(came);
  const votes = Math.floor(0.97 * rounded);
  return {
    ...form,
    lines: { registered, issued: rounded, invalid: 0, valid: rounded },
    votes: [votes, rounded - votes],
  };
});

const fitOf = (forms: readonly BuiltForm[], defaults: object = {}) =>
  estimateRows(completed(check(forms, defaults)), 'fit')[0];

describe('klimek-fit', () => {
  it('describes an honest election of one kind of places as one heap, more or less', () => {
    const found = fitOf(EVEN);
    expect(found?.['extreme']).toBeLessThan(0.01);
    expect(found?.['incremental']).toBeLessThan(0.35);
  });

  it('describes stations to which nearly all was added as such', () => {
    expect(fitOf(EXTREME)?.['extreme']).toBeCloseTo(0.1, 1);
  });

  it('gives the range of all the ways to make the fit, and each of them', () => {
    const outcome = completed(check(EXTREME));
    const variants = estimateRows(outcome, 'variants');
    expect(variants.map(({ axes, bins, leastVoters }) => [axes, bins, leastVoters])).toEqual([
      [1, 100, 1],
      [1, 50, 1],
      [1, 200, 1],
      [1, 100, 100],
      [2, 25, 1],
      [2, 50, 1],
    ]);
    const extremes = variants.map(({ extreme }) => Number(extreme));
    expect(fitOf(EXTREME)).toMatchObject({
      extreme: extremes[0],
      extremeLow: Math.min(...extremes),
      extremeHigh: Math.max(...extremes),
    });
  });

  it('reads off the heap where it is', () => {
    const [start] = estimateRows(completed(check(EVEN)), 'start');
    expect(start?.['tau']).toBeCloseTo(0.52, 1);
    expect(start?.['nu']).toBeCloseTo(0.55, 1);
    expect(start?.['sigmaTau']).toBeGreaterThan(0.03);
  });

  it('is no verdict: it finds nothing, and town and country alone make it see something added', () => {
    const analysis = check(EXTREME);
    expect(analysis.findings).toEqual([]);
    expect(completed(analysis)).toMatchObject({ examined: EXTREME.length, families: [] });
    const split = fitOf(plantedElection({ kind: 'split', seed: 21 }));
    expect(split?.['incremental']).toBeGreaterThan(0.3);
    const text = report(analysis);
    expect(text).toContain('It says nothing of any station');
    expect(text).toContain('the authors published 0.64, 0.033 and 2.3, and others obtained 0.88 and 0.042');
  });

  it('leaves out blanks and more voters than are registered, and counts them', () => {
    const [first] = EVEN as [BuiltForm];
    const blank = { ...first, station: 'blank', lines: { ...first.lines, registered: null } };
    const over = {
      ...first,
      station: 'over',
      lines: { ...first.lines, issued: Number(first.lines['registered']) + 1 },
    };
    const outcome = completed(check([...EVEN, blank, over]));
    expect(outcome).toMatchObject({ examined: EVEN.length, remarks: [{ id: 'fitted', args: { left: 2 } }] });
    expect(outcome.estimates).toEqual(completed(check(EVEN)).estimates);
  });

  it('fits nothing where all stations are alike, and says so', () => {
    const alike = EVEN.map((form) => ({
      ...form,
      lines: { registered: 1000, issued: 500, invalid: 0, valid: 500 },
      votes: [300, 200],
    }));
    const analysis = check(alike);
    expect(completed(analysis).estimates).toEqual([]);
    expect(report(analysis)).toContain(
      'In 1 territory a density has no peak above 0.3, and nothing was fitted',
    );
  });

  it('looks at the whole election, and at territories where asked, from the least number of stations on', () => {
    const levels = (defaults: object) =>
      completed(check(EVEN, defaults)).estimates.map(({ args }) => args['level']);
    expect(new Set(levels({}))).toEqual(new Set(['election']));
    expect(levels({ levels: '1', leastStations: 40 })).toContain('territory-1');
    expect(check(EVEN, { levels: '1', leastStations: 41 }).outcomes).toMatchObject([
      { status: 'not-applicable' },
    ]);
  });

  it('takes contests apart', () => {
    const outcome = completed(
      analyseForms(
        [
          { contest: 'first', forms: EXTREME },
          { contest: 'second', forms: EVEN },
        ],
        klimekFit,
      ),
    );
    expect(estimateRows(outcome, 'fit', 'election', 'first')[0]?.['extreme']).toBeGreaterThan(0.05);
    expect(estimateRows(outcome, 'fit', 'election', 'second')[0]?.['extreme']).toBeLessThan(0.01);
  });

  it('does not depend on the order of the rows', () => {
    expect(completed(check(EXTREME.toReversed())).estimates).toEqual(completed(check(EXTREME)).estimates);
  });

  it('draws all stations beside as many of the model', () => {
    const [plot] = completed(check(EXTREME)).plots;
    if (plot?.kind !== 'histogram') throw new Error('expected a histogram');
    const [observed = 0, fitted = 0] = plot.series.map(({ values }) =>
      values.reduce((sum, stations) => sum + stations, 0),
    );
    expect(observed).toBe(EXTREME.length);
    expect(Math.abs(fitted - observed)).toBeLessThan(5);
    const { incremental, extreme, alpha } = fitOf(EXTREME) ?? {};
    expect(plot.args).toMatchObject({ incremental, extreme });
    expect(plot.args['alpha']).toBeCloseTo(Number(alpha), 2);
    // The squared distance of the parts is the one in the table.
    const [one = [], other = []] = plot.series.map(({ values }) => values.map((value) => value / observed));
    const distance = one.reduce((sum, part, bin) => sum + (part - (other[bin] ?? 0)) ** 2, 0);
    expect(distance).toBeCloseTo(
      Number(estimateRows(completed(check(EXTREME)), 'variants')[0]?.['distance']),
      4,
    );
  });
});
