import { describe, expect, it } from 'vitest';
import { anomalousVotes } from '../../../src/checks/pattern/anomalous-votes.js';
import type { Analysis } from '../../../src/model/analysis.js';
import { analyseForms, type BuiltForm } from '../build-forms.js';
import { completed, estimateRows, report } from './estimates.js';
import { plantedElection } from './planted-election.js';

const check = (forms: readonly BuiltForm[], defaults: object = {}): Analysis =>
  analyseForms([{ contest: 'mayor', forms }], {
    ...anomalousVotes,
    defaults: { ...anomalousVotes.defaults, ...defaults },
  });

const rows = (forms: readonly BuiltForm[], defaults: object = {}, id = 'anomalous') =>
  estimateRows(completed(check(forms, defaults)), id);

/** A station of 1,000 voters. */
function station(
  name: string,
  issued: number,
  votes: number,
  valid = issued,
  territory = 'North',
): BuiltForm {
  return {
    territory,
    station: name,
    lines: { registered: 1000, issued, invalid: issued - valid, valid },
    votes: [votes, valid - votes],
  };
}

/** Three votes for the leader to two for others at every turnout from 40 to 60 %, most stations in the middle: 330 of them. */
function honest(territory = 'North'): BuiltForm[] {
  return Array.from({ length: 21 }, (_, step) => {
    const count = 31 - 3 * Math.abs(step - 10) + (step === 10 ? 9 : 0);
    return Array.from({ length: count }, (_, at) =>
      station(`${territory} ${step}-${at}`, 400 + 10 * step, 240 + 6 * step, undefined, territory),
    );
  }).flat();
}

/** Stations to which 300 votes for the leader were added, so that turnout is 80 %. */
const STUFFED = Array.from({ length: 10 }, (_, at) => station(`stuffed ${at}`, 800, 300 + 300));

describe('anomalous-votes', () => {
  it('gives back the votes that were added, about a window that it proposes itself', () => {
    const [found] = rows([...honest(), ...STUFFED]);
    // 300 of 500 were the leader's, 300 more were added, at ten stations.
    expect(found).toMatchObject({ windowFrom: 45, windowTo: 53, ratio: 1.5, votes: 3000, above: 3000 });
    expect(found).toMatchObject({ bandLow: 3000, bandHigh: 3000 });
  });

  it('says of rows without numbers alone that no window could be proposed', () => {
    const said = report(check([...honest(), ...STUFFED]));
    expect(said).toContain('In a row without numbers no single window could be proposed.');
    expect(said).not.toContain('No numbers: ');
  });

  it('says what turnout and share are without them', () => {
    const forms = [...honest(), ...STUFFED];
    const cast = forms.reduce((sum, { lines }) => sum + Number(lines['valid']), 0);
    const votes = forms.reduce((sum, one) => sum + Number(one.votes[0]), 0);
    const [found] = rows(forms, {}, 'corrected');
    expect(found?.['correctedTurnout']).toBeCloseTo((100 * (cast - 3000)) / (1000 * forms.length), 2);
    expect(found?.['correctedShare']).toBe(60);
    expect(found?.['partOfLeader']).toBeCloseTo((100 * 3000) / votes, 2);
  });

  it('stays at nought where the ratio is the same everywhere, and finds nothing', () => {
    const analysis = check(honest());
    expect(estimateRows(completed(analysis), 'anomalous')).toMatchObject([{ votes: 0, above: 0 }]);
    expect(analysis.findings).toEqual([]);
    expect(completed(analysis)).toMatchObject({ examined: honest().length, families: [] });
  });

  it('counts invalid ballots among the others’ only in a column of their own', () => {
    // Of every hundred ballots ten are invalid and 60 the leader's.
    const forms = honest().map((form) => {
      const issued = Number(form.lines['issued']);
      return station(form.station, issued, Math.round(0.6 * issued), Math.round(0.9 * issued));
    });
    expect(rows(forms)[0]?.['ratio']).toBe(2);
    // Ten ballots of nobody's, ninety of the window's ratio: the ten bring no votes where all stations have as many.
    expect(rows(forms, {}, 'corrected')[0]?.['withInvalid']).toBe(0);
  });

  it('puts a station at the edge of the window by whole numbers', () => {
    const edge = (issued: number, votes: number) =>
      rows([...honest(), station('edge', issued, votes)], { windowFrom: 57, windowTo: 58 });
    // 57.0 % is inside, 58.0 % is not: 0.57 · 100 is 56.99999999999999.
    expect(edge(570, 570)[0]?.['ratio']).toBeGreaterThan(1.51);
    expect(edge(580, 580)[0]?.['ratio']).toBe(1.5);
  });

  it('takes the window and the width of bins that were declared', () => {
    const declared = { windowFrom: 47.5, windowTo: 52.5, binPercent: 0.5 };
    expect(rows([...honest(), ...STUFFED], declared)).toMatchObject([
      { windowFrom: 47.5, windowTo: 52.5, votes: 3000 },
    ]);
  });

  it('gives no single number where the others’ votes have two peaks, but what each would give', () => {
    // As many votes for the others as at the first peak, and 300 more for the leader.
    const second = honest().map((form) => {
      const issued = Number(form.lines['issued']);
      return station(`second ${form.station}`, issued + 300, Number(form.votes[0]) + 300);
    });
    const analysis = check([...honest(), ...second]);
    expect(estimateRows(completed(analysis), 'anomalous')).toMatchObject([
      { windowFrom: null, votes: null, bandLow: null },
    ]);
    expect(estimateRows(completed(analysis), 'corrected')).toEqual([]);
    expect(estimateRows(completed(analysis), 'peaks')).toMatchObject([
      { windowFrom: 45, windowTo: 53 },
      { windowFrom: 75, windowTo: 83 },
    ]);
    expect(report(analysis)).toContain('In 1 of 1 territory the others’ votes have several main peaks');
    // Somebody who looked declares one, and is told of the other.
    const declared = check([...honest(), ...second], { windowFrom: 45, windowTo: 53 });
    expect(estimateRows(completed(declared), 'anomalous')[0]?.['votes']).toBeGreaterThan(0);
    expect(report(declared)).toContain('the peaks do not single out one window');
  });

  it('gives no single number where the leader has no peak near the others’ one', () => {
    // The leader's votes come all at 90 %, the others' at 50.
    const forms = [
      ...honest().map((form) => station(form.station, Number(form.lines['issued']), 0)),
      ...Array.from({ length: 250 }, (_, at) => station(`far ${at}`, 890 + (at % 20), 890 + (at % 20))),
    ];
    expect(rows(forms)).toMatchObject([{ votes: null }]);
    expect(rows(forms, {}, 'peaks')).toMatchObject([{ windowFrom: 45, windowTo: 53 }]);
  });

  it('makes no peak of stations where nobody came or all did', () => {
    const closed = Array.from({ length: 400 }, (_, at) => [
      station(`all ${at}`, 1000, 600),
      station(`none ${at}`, 5, 3),
    ]).flat();
    expect(rows([...honest(), ...closed])).toMatchObject([{ windowFrom: 45, windowTo: 53, votes: 0 }]);
  });

  it('leaves out a blank and a leader with more votes than there are, and counts them', () => {
    const blank = {
      ...station('blank', 500, 200),
      lines: { registered: 1000, issued: null, invalid: 0, valid: 500 },
    };
    const contradicting = { ...station('more', 500, 200), votes: [600, 0] };
    const analysis = check([...honest(), blank, contradicting]);
    expect(completed(analysis)).toMatchObject({
      examined: honest().length,
      remarks: [
        { id: 'curves-of', args: { left: 2, stations: honest().length } },
        { id: 'territories-repeated' },
        { id: 'no-single-number' },
      ],
    });
    expect(estimateRows(completed(analysis), 'anomalous')).toMatchObject([{ votes: 0 }]);
  });

  it('looks at a territory only from the least number of stations on', () => {
    const forms = [...honest(), ...honest('South').slice(1)];
    const n = honest().length;
    const looked = (leastStations: number) =>
      estimateRows(completed(check(forms, { leastStations })), 'anomalous', 'territory-1').map(
        (row) => row['n'],
      );
    expect(looked(n - 1)).toEqual([n, n - 1]);
    expect(looked(n)).toEqual([n]);
    expect(check(honest(), { leastStations: n + 1 }).outcomes).toMatchObject([
      { status: 'not-applicable', reason: { id: 'too-few-stations', args: { least: n + 1 } } },
    ]);
  });

  it('takes contests apart, and together where they share no station', () => {
    const { estimates } = completed(
      analyseForms(
        [
          { contest: 'first', forms: [...honest(), ...STUFFED] },
          { contest: 'second', forms: honest('South') },
        ],
        anomalousVotes,
      ),
    );
    const votes = estimates
      .filter(({ id, args }) => id === 'anomalous' && args['level'] === 'election')
      .map(({ contest, rows: [row], columns }) => [contest, row?.values[columns.indexOf('votes')]]);
    expect(votes).toEqual([
      ['first', 3000],
      ['second', 0],
      [null, 3000],
    ]);
  });

  it('does not depend on the order of the rows', () => {
    const forms = plantedElection({ kind: 'stuffed', seed: 3 });
    expect(completed(check(forms.toReversed())).estimates).toEqual(completed(check(forms)).estimates);
  });

  it('moves up when ten points are added in 4 % of stations, and is faked by town and country', () => {
    const part = (kind: 'even' | 'stuffed' | 'split', seed: number) =>
      Number(
        rows(
          plantedElection({ kind, seed }),
          { levels: '0', windowFrom: 46, windowTo: 54 },
          'corrected',
        )[0]?.['partOfLeader'],
      );
    const seeds = [1, 2, 3, 4, 5];
    const mean = (kind: 'even' | 'stuffed' | 'split') =>
      seeds.reduce((sum, seed) => sum + part(kind, seed), 0) / seeds.length;
    const [even, stuffed, split] = [mean('even'), mean('stuffed'), mean('split')];
    expect(Math.abs(even)).toBeLessThan(1);
    expect(stuffed - even).toBeGreaterThan(0.5);
    expect(split).toBeGreaterThan(10);
  });

  it('has an interval over districts that holds nought where districts differ and nothing was done', () => {
    const [found] = rows(plantedElection({ kind: 'even', seed: 7 }), { levels: '0' });
    expect(Number(found?.['intervalLow'])).toBeLessThan(0);
    expect(Number(found?.['intervalHigh'])).toBeGreaterThan(0);
    // Nine districts are too few for one.
    const few = rows(plantedElection({ kind: 'even', seed: 7, districts: 9 }), { levels: '0' });
    expect(few).toMatchObject([{ intervalLow: null, intervalHigh: null }]);
    expect(Number.isFinite(few[0]?.['votes'])).toBe(true);
  });

  it('says its assumption over the table, and never that it found anything', () => {
    const text = report(check([...honest(), ...STUFFED]));
    expect(text).toContain(
      'It assumes that at honest stations the ratio of the leader’s votes to all others',
    );
    expect(text).toContain('Anomalous votes of a, all stations: an estimate');
  });

  it('draws all votes by turnout, the window shaded, and what the others’ would bring at its ratio', () => {
    const forms = [...honest(), ...honest('South'), ...STUFFED];
    const [curves, tenths, territories] = completed(check(forms)).plots;
    if (curves?.kind !== 'histogram' || tenths?.kind !== 'histogram') throw new Error('expected histograms');
    const sum = (of: readonly number[] = []) => of.reduce((all, votes) => all + votes, 0);
    const votes = forms.reduce((all, one) => all + Number(one.votes[0]), 0);
    const others = forms.reduce((all, one) => all + Number(one.votes[1]), 0);
    expect(curves.series.map(({ id, values }) => [id, sum(values)])).toEqual([
      ['leader', votes],
      ['others', others],
      ['even', 1.5 * others],
    ]);
    expect(curves).toMatchObject({
      window: { from: 45, to: 53 },
      args: { leader: votes, votes: 3000, ratio: 1.5 },
    });
    // Nobody has a turnout of 100 %, which the curve by tenths leaves out.
    expect(tenths.series.map(({ values }) => [values.length, sum(values)])).toEqual([
      [1000, votes],
      [1000, others],
    ]);
    expect(tenths.series[0]?.values[800]).toBe(6000);
    if (territories?.kind !== 'multiples') throw new Error('expected small histograms');
    expect(territories.panels.map(({ subject, n }) => [subject.territory, n])).toEqual([
      [['North'], 340],
      [['South'], 330],
    ]);
    expect(territories.panels.reduce((all, { series }) => all + sum(series[0]?.values), 0)).toBe(votes);
    expect(territories.omitted).toBe(0);
  });

  it('draws a turnout of 100 % and more in the last bin, and no window where none is proposed', () => {
    const all = [...honest(), station('all', 1000, 700)];
    const [curves] = completed(check(all)).plots;
    expect(curves?.kind === 'histogram' && curves.series[0]?.values.at(-1)).toBe(700);
    const two = [...honest(), ...honest().map((form) => station(`${form.station} too`, 900, 300))];
    const [several] = completed(check(two)).plots;
    expect(several).toMatchObject({ window: null, args: { votes: null, ratio: null } });
    expect(several?.kind === 'histogram' && several.series.map(({ id }) => id)).toEqual(['leader', 'others']);
  });
});
