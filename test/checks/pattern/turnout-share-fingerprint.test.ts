import { describe, expect, it } from 'vitest';
import { turnoutShareFingerprint } from '../../../src/checks/pattern/turnout-share-fingerprint.js';
import type { Analysis } from '../../../src/model/analysis.js';
import { analyseForms, type BuiltForm } from '../build-forms.js';
import { completed, estimateRows, report } from './estimates.js';
import { plantedElection } from './planted-election.js';

const check = (forms: readonly BuiltForm[], defaults: object = {}): Analysis =>
  analyseForms([{ contest: 'mayor', forms }], {
    ...turnoutShareFingerprint,
    defaults: { ...turnoutShareFingerprint.defaults, ...defaults },
  });

const peaks = (forms: readonly BuiltForm[], defaults: object = {}, level = 'election') =>
  estimateRows(completed(check(forms, defaults)), 'peaks', level);

/** Stations of 1,000 voters about a turnout and a share, both in per cent. */
function heap(name: string, stations: number, turnout: number, share: number): BuiltForm[] {
  return Array.from({ length: stations }, (_, at) => {
    const issued = 10 * turnout + ((at * 7) % 61) - 30;
    const votes = Math.round((issued * (share + ((at * 11) % 7) - 3)) / 100);
    return {
      territory: name,
      station: String(at).padStart(4, '0'),
      lines: { registered: 1000, issued, invalid: 0, valid: issued },
      votes: [votes, issued - votes],
    };
  });
}

const TOWN = heap('town', 300, 50, 55);
const COUNTRY = heap('country', 200, 80, 85);

describe('turnout-share-fingerprint', () => {
  it('names two heaps where they are, the higher first', () => {
    const found = peaks([...TOWN, ...COUNTRY]);
    expect(found.length).toBe(2);
    expect(found[0]?.['turnout']).toBeCloseTo(50, -1);
    expect(found[0]?.['share']).toBeCloseTo(55, -1);
    expect(found[0]?.['prominence']).toBe(100);
    expect(found[1]?.['turnout']).toBeCloseTo(80, -1);
    expect(found[1]?.['share']).toBeCloseTo(85, -1);
    // Two thirds as many stations, as widely spread.
    expect(found[1]?.['prominence']).toBeCloseTo(66.7, -1);
  });

  it('names one heap where there is one, and town and country of an honest election as two', () => {
    expect(peaks(TOWN).length).toBe(1);
    expect(peaks(plantedElection({ kind: 'even', seed: 31 }), { levels: '0' }).length).toBe(1);
    expect(peaks(plantedElection({ kind: 'split', seed: 31 }), { levels: '0' }).length).toBe(2);
  });

  it('counts every station in one cell, the edges by whole numbers', () => {
    const edge = (issued: number, votes: number): BuiltForm => ({
      territory: 'town',
      station: `edge ${issued} ${votes}`,
      lines: { registered: 1000, issued, invalid: 0, valid: issued },
      votes: [votes, issued - votes],
    });
    // 70 % and 29 %; 100 % and 100 %, which has no band of its own.
    const rows = estimateRows(completed(check([...TOWN, edge(700, 203), edge(1000, 1000)])), 'cells');
    expect(rows.map(({ turnoutFrom }) => turnoutFrom)).toEqual([40, 50, 70, 90]);
    expect(rows[2]).toMatchObject({ share2: 1, share3: 0 });
    expect(rows[3]).toMatchObject({ share9: 1 });
    const counted = rows.flatMap(({ n: _, turnoutFrom: __, ...counts }) => Object.values(counts));
    expect(counted.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(302);
  });

  it('finds nothing, and examines stations with both turnout and share', () => {
    const [first] = TOWN as [BuiltForm];
    const blank = { ...first, station: 'blank', votes: [null, null] };
    const analysis = check([...TOWN, blank]);
    expect(analysis.findings).toEqual([]);
    expect(completed(analysis)).toMatchObject({
      examined: 300,
      families: [],
      remarks: [{ id: 'stations-placed', args: { left: 1, stations: 300 } }, { id: 'territories-repeated' }],
    });
  });

  it('looks at a territory only from the least number of stations on', () => {
    const names = (leastStations: number) =>
      peaks([...TOWN, ...COUNTRY], { leastStations }, 'territory-1').map(({ n }) => n);
    expect(names(200)).toEqual([200, 300]);
    expect(names(201)).toEqual([300]);
    expect(check(TOWN, { leastStations: 301 }).outcomes).toMatchObject([{ status: 'not-applicable' }]);
  });

  it('takes contests apart, and together where they share no station', () => {
    const outcome = completed(
      analyseForms(
        [
          { contest: 'first', forms: TOWN },
          { contest: 'second', forms: COUNTRY },
        ],
        { ...turnoutShareFingerprint, defaults: { ...turnoutShareFingerprint.defaults, leastStations: 200 } },
      ),
    );
    expect(estimateRows(outcome, 'peaks', 'election', 'second').length).toBe(1);
    expect(estimateRows(outcome, 'peaks', 'election', null).length).toBe(2);
  });

  it('does not depend on the order of the rows', () => {
    const forms = [...TOWN, ...COUNTRY];
    expect(completed(check(forms.toReversed())).estimates).toEqual(completed(check(forms)).estimates);
  });

  it('calls itself a description', () => {
    const text = report(check([...TOWN, ...COUNTRY]));
    expect(text).toContain('the highest first: a description');
    expect(text).toContain('turnout downwards and share of a to the right');
  });

  it('draws every registered voter in a cell, and says where the highest heap is', () => {
    const forms = [...TOWN, ...COUNTRY];
    const [plot] = completed(check(forms)).plots;
    if (plot?.kind !== 'grid') throw new Error('expected a grid');
    const voters = forms.reduce((sum, { lines }) => sum + Number(lines['registered']), 0);
    expect(plot.cells.reduce((sum, [, , weight]) => sum + weight, 0)).toBe(voters);
    const [highest] = peaks(forms);
    expect(plot.args).toMatchObject({
      stations: 500,
      peaks: 2,
      turnout: highest?.['turnout'],
      share: highest?.['share'],
    });
    const column = Math.floor(Number(highest?.['turnout']));
    expect(plot.cells.some(([across]) => across === column)).toBe(true);
    expect(plot.cells.every(([across, up]) => across >= 0 && across < 100 && up >= 0 && up < 100)).toBe(true);
  });
});
