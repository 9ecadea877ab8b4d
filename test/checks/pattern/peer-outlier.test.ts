import { describe, expect, it } from 'vitest';
import { peerOutlier } from '../../../src/checks/pattern/peer-outlier.js';
import { type BuiltForm, buildForms } from '../build-forms.js';
import { plotsOf, sumsOfSeries } from '../plots-of.js';
import { drawnStations, stationForm } from './drawn-stations.js';
import { estimate, numbersOf, stationsIn } from './peers/estimates.js';

const HONEST = ['A', 'B', 'C'].flatMap((name, index) => drawnStations(index + 1, name, 40));

/** A station far above its territory in share and turnout. */
const STUFFED = stationForm('B', 'far', 1000, 970, 940);

const check = (forms: readonly BuiltForm[], parameters = {}) =>
  estimate(peerOutlier, buildForms([{ contest: 'mayor', forms }]), parameters);

describe('peer-outlier', () => {
  it('names a station whose share and turnout both lie far above those around it, first of all', () => {
    const { table, outcome, findings } = check([...HONEST, STUFFED]);
    const together = table('together-outliers');
    expect(stationsIn(together)[0]).toBe('B/0far');
    expect(together).toMatchObject({ contest: 'mayor', contestant: 'a', omitted: 0 });
    expect(together?.rows[0]).toMatchObject({ n: 1, places: [{ file: '0.csv', line: 122 }] });
    expect(numbersOf(together)).toMatchObject({ share: 96.91, turnout: 97 });
    expect(numbersOf(together)['shareScore']).toBeGreaterThan(4);
    expect(numbersOf(table('far-out', { level: 'election' }))).toMatchObject({
      togetherAbove: 1,
      togetherBelow: 0,
    });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 121 });
  });

  it('names no station of honest ones for both at once', () => {
    const { table } = check(HONEST);
    expect(numbersOf(table('far-out', { level: 'election' }))).toMatchObject({
      shareAbove: 0,
      shareBelow: 0,
      turnoutAbove: 0,
      turnoutBelow: 0,
      togetherAbove: 0,
    });
  });

  it('says beside each how many lie as far on the other side, and how many in Poland', () => {
    const { table } = check([...HONEST, STUFFED]);
    // None of 121 does: (0 + 1) / (121 + 1) of 10,000. In Poland 10 of 26,193 lie 4 spreads out, 4 lie 5 out.
    const { ownRate, controlRate } = numbersOf(table('together-outliers'));
    expect(ownRate).toBeCloseTo(10_000 / 122, 2);
    expect([3.82, 1.53, 0.38]).toContain(controlRate);
  });

  it('prints what a normal law and Poland let expect beside what is there', () => {
    const { normal, controlShare, controlTurnout, togetherControl } = numbersOf(
      check(HONEST).table('far-out', { level: 'election' }),
    );
    expect(normal).toBeCloseTo(5.733e-7 * 120, 5);
    expect(controlShare).toBeCloseTo((102 / 26_193) * 120, 2);
    expect(controlTurnout).toBeCloseTo((233 / 26_745) * 120, 2);
    expect(togetherControl).toBeCloseTo((56 / 26_193) * 120, 2);
  });

  it('leaves a station with a blank out, and says so', () => {
    const blank = { ...STUFFED, lines: { ...STUFFED.lines, registered: null, valid: null } };
    const { outcome, table } = check([...HONEST, { ...blank, votes: [null, null] }]);
    expect(outcome).toMatchObject({
      examined: 120,
      remarks: [{ id: 'peers-of', args: { left: 1, alone: 0 } }, {}],
    });
    expect(stationsIn(table('share-outliers'))).not.toContain('B/0far');
  });

  it('judges the share where the register is blank', () => {
    const { table } = check([...HONEST, { ...STUFFED, lines: { ...STUFFED.lines, registered: null } }]);
    expect(stationsIn(table('share-outliers'))[0]).toBe('B/0far');
    expect(numbersOf(table('share-outliers'))).toMatchObject({ turnout: null, turnoutScore: null });
  });

  it.each([
    [970, 1],
    [971, 0],
  ])('with at least %d ballots asked for judges %d station of 970', (ballots, judged) => {
    const others = Array.from({ length: 20 }, (_, index) =>
      stationForm('B', index + 1, 2000, 1000 + 7 * index, 400 + index),
    );
    const { table } = check([...others, STUFFED], { ballots });
    expect(stationsIn(table('share-outliers'))).toHaveLength(judged);
  });

  it.each([
    [40, 120],
    [39, 120],
  ])('with at least %d others asked for judges %d of stations in territories of 40', (peers, all) => {
    const { outcome } = check(HONEST, { peers });
    if (peers === 40)
      expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'too-few-peers' } });
    else expect(outcome).toMatchObject({ examined: all });
  });

  it('names no more stations than asked for, and says how many there are', () => {
    const all = check(HONEST, { leastScore: 1 }).table('share-outliers');
    const few = check(HONEST, { leastScore: 1, named: 3 }).table('share-outliers');
    expect(few?.rows).toEqual(all?.rows.slice(0, 3));
    expect(few?.omitted).toBe((all?.rows.length ?? 0) - 3);
  });

  it('counts a station at exactly the least score', () => {
    const { table } = check([...HONEST, STUFFED]);
    const { shareScore, turnoutScore } = numbersOf(table('together-outliers'));
    const least = Math.min(shareScore ?? 0, turnoutScore ?? 0);
    expect(
      stationsIn(check([...HONEST, STUFFED], { leastTogether: least - 0.01 }).table('together-outliers')),
    ).toEqual(['B/0far']);
    expect(
      check([...HONEST, STUFFED], { leastTogether: least + 0.01 }).table('together-outliers'),
    ).toBeUndefined();
  });

  it('says the same whatever the order of the rows', () => {
    const said = (forms: readonly BuiltForm[]) =>
      check(forms).tables.map(({ rows, ...table }) => ({
        ...table,
        rows: rows.map(({ places: _, ...row }) => row),
      }));
    expect(said([...HONEST, STUFFED].reverse())).toEqual(said([...HONEST, STUFFED]));
  });

  it('keeps the leaders of contests that share no station apart', () => {
    // In the east a leads, in the west b: with one leader for both, half of the stations would stand out.
    const west = drawnStations(9, 'A', 80)
      .slice(40)
      .map((form) => ({ ...form, votes: [...form.votes].reverse() }));
    const dataset = buildForms([
      { contest: 'east', forms: drawnStations(1, 'A', 40) },
      { contest: 'west', forms: west },
    ]);
    const { table, outcome } = estimate(peerOutlier, dataset);
    expect(outcome).toMatchObject({ examined: 80 });
    expect(table('far-out', { level: 'election' })).toMatchObject({ contest: null, contestant: null });
    expect(numbersOf(table('far-out', { level: 'election' }))).toMatchObject({
      shareAbove: 0,
      shareBelow: 0,
    });
  });
});

describe('the charts of stations far out', () => {
  it('count those above and those below as the tables do, farther out than the setting', () => {
    const { outcome, table } = check([...HONEST, STUFFED], { leastScore: 1, leastTogether: 0.5 });
    const plots = plotsOf([outcome], 'histogram');
    expect(plots.map(({ args }) => args['measure'])).toEqual(['together', 'share', 'turnout']);
    for (const plot of plots) {
      const { above, below, measure } = plot.args;
      expect(sumsOfSeries(plot)).toEqual([above, below]);
      const rows = table(`${measure}-outliers`)?.rows.length;
      expect(rows).toBe(measure === 'together' ? above : Number(above) + Number(below));
    }
    expect(plots[0]).toMatchObject({ from: 0.5, width: 0.5, contestant: 'a' });
  });

  it('have a station beyond the last bin in it', () => {
    const far = stationForm('B', 'far', 100_000, 99_900, 99_800);
    const plots = plotsOf([check([...HONEST, far]).outcome], 'histogram');
    const share = plots.find(({ args }) => args['measure'] === 'share');
    expect(share?.series[0]?.values.at(-1)).toBe(1);
    expect(
      (share?.from ?? 0) + (share?.series[0]?.values.length ?? 0) * (share?.width ?? 0),
    ).toBeLessThanOrEqual(15);
  });

  it('are not drawn where no station lies so far out', () => {
    expect(plotsOf([check(HONEST, { leastScore: 30, leastTogether: 30 }).outcome], 'histogram')).toEqual([]);
  });
});
