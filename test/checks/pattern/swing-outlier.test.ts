import { describe, expect, it } from 'vitest';
import { swingOutlier } from '../../../src/checks/pattern/swing-outlier.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { randomNumbers } from '../../drills/random-numbers.js';
import { type BuiltForm, buildForms } from '../build-forms.js';
import { plotsOf } from '../plots-of.js';
import { drawnStations, stationForm } from './drawn-stations.js';
import { estimate, numbersOf, stationsIn } from './peers/estimates.js';

const BEFORE = ['A', 'B', 'C'].flatMap((name, index) => drawnStations(index + 1, name, 40, 400));

/** The same stations again: everybody moves a little, as beta variables about what they did. */
function later(forms: readonly BuiltForm[], seed: number): BuiltForm[] {
  const { gamma, binomial } = randomNumbers(seed);
  const about = (mean: number): number => {
    const [one, other] = [gamma(150 * mean), gamma(150 * (1 - mean))];
    return one / (one + other);
  };
  return forms.map(({ territory, station, lines, votes }) => {
    const [registered, came] = [lines['registered'] ?? 0, lines['issuedInStation'] ?? 0];
    const now = binomial(registered, about(came / registered));
    return stationForm(territory, station, registered, now, binomial(now, about((votes[0] ?? 0) / came)));
  });
}

const NOW = later(BEFORE, 11);

/** One station now has nearly all its voters, and nearly all of them for the leader. */
const moved = (at: number) =>
  NOW.map((form, index) =>
    index === at
      ? stationForm(
          form.territory,
          form.station,
          form.lines['registered'] ?? 0,
          Math.floor(0.97 * (form.lines['registered'] ?? 0)),
          Math.floor(0.94 * (form.lines['registered'] ?? 0)),
        )
      : form,
  );

const pair = (
  now: readonly BuiltForm[],
  before: readonly BuiltForm[] = BEFORE,
  contest = 'mayor',
): Dataset => ({
  ...buildForms([{ contest: 'mayor', forms: now }]),
  previous: buildForms([{ contest, forms: before }]),
});

const check = (dataset: Dataset, parameters = {}) =>
  estimate(swingOutlier, dataset, { leastStations: 1, ...parameters });

describe('swing-outlier', () => {
  it('names a station that moved far more than the others of its commission, in share and turnout', () => {
    const { table, outcome, findings } = check(pair(moved(50)));
    const share = table('swing-outliers', { measure: 'share' });
    expect(stationsIn(share)).toEqual(['B/0011']);
    expect(stationsIn(table('swing-outliers', { measure: 'turnout' }))).toEqual(['B/0011']);
    const { before, expected, now, beyond, score } = numbersOf(share);
    const form = BEFORE[50];
    expect(before).toBeCloseTo(
      (100 * ((form?.votes[0] ?? 0) + 0.5)) / ((form?.lines['issuedInStation'] ?? 0) + 1),
      1,
    );
    expect(now).toBeGreaterThan(95);
    expect(score).toBeGreaterThan(4);
    expect(beyond).toBeCloseTo(
      (((now ?? 0) - (expected ?? 0)) / 100) * Math.floor(0.97 * (form?.lines['registered'] ?? 0)),
      -1,
    );
    expect(share?.rows[0]?.places).toEqual([{ file: '0.csv', line: 52 }]);
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 120, unmatched: { total: 0 } });
  });

  it('names nobody where all moved a little', () => {
    const { tables, table } = check(pair(NOW));
    expect(tables.map(({ id }) => id)).not.toContain('swing-outliers');
    expect(numbersOf(table('swing', { measure: 'share', level: 'election' }))).toMatchObject({
      farAbove: 0,
      farBelow: 0,
    });
  });

  it('gives the slope of log-odds within commissions, that of a computation by hand', () => {
    // Shares 20, 40, 60 then 30, 50, 70 of 100,000: log-odds of equal distance make one slope over three stations of one commission.
    const stations = (shares: readonly number[]) =>
      shares.map((share, at) => stationForm('A', at + 1, 100_000, 100_000, 1000 * share));
    const odds = (share: number): number => Math.log(share / (100 - share));
    const [before, now] = [
      [20, 40, 60, 70],
      [30, 50, 55, 75],
    ];
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [x, y] = [before.map(odds), now.map(odds)];
    const slope =
      x.reduce((sum, value, at) => sum + (value - mean(x)) * ((y[at] ?? 0) - mean(y)), 0) /
      x.reduce((sum, value) => sum + (value - mean(x)) ** 2, 0);
    const { table } = check(pair(stations(now), stations(before)), { peers: 3, leastStations: 1 });
    expect(table('swing', { measure: 'share' })?.args['slope']).toBeCloseTo(slope, 3);
  });

  it('leaves a station of the same number out whose register is another, at the boundary of the setting', () => {
    const withRegister = (forms: readonly BuiltForm[], register: number) =>
      forms.map((form, at) => (at === 5 ? stationForm('A', 6, register, 500, 250) : form));
    const remark = (percent: number) =>
      check(pair(withRegister(NOW, 1000 + 10 * percent), withRegister(BEFORE, 1000))).outcome;
    expect(remark(25)).toMatchObject({
      examined: 120,
      remarks: [{ args: { stations: 120, otherRegister: 0 } }],
    });
    expect(remark(26)).toMatchObject({
      examined: 119,
      remarks: [{ args: { stations: 119, otherRegister: 1 } }],
    });
  });

  it('names stations that the earlier election does not have, and counts a blank register', () => {
    const forms = NOW.map((form, at) =>
      at === 0 ? { ...form, lines: { ...form.lines, registered: null } } : form,
    );
    const { outcome } = check(pair([...forms, stationForm('A', 99, 1000, 500, 250)]));
    expect(outcome).toMatchObject({
      unmatched: { total: 1, examples: [{ station: '0099' }] },
      remarks: [{ args: { stations: 119, otherRegister: 1 } }],
    });
  });

  it('holds the leader against the earlier leader where it did not stand, and says so', () => {
    const dataset = pair(NOW);
    const { previous } = dataset;
    if (!previous) throw new Error('expected an earlier election');
    const renamed: Dataset = {
      ...previous,
      contests: previous.contests.map((contest) => ({
        ...contest,
        contestants: [
          { id: 'x', name: 'Xenia' },
          { id: 'y', name: 'Yuri' },
        ],
      })),
      forms: previous.forms.map((forms) => ({
        ...forms,
        votes: new Map([...forms.votes.values()].map((column, at) => ['xy'[at] ?? '', column])),
      })),
    };
    expect(check({ ...dataset, previous: renamed }).outcome).toMatchObject({
      remarks: [{ args: { earlierContestant: 'Xenia' } }],
    });
    expect(check(dataset).outcome).toMatchObject({ remarks: [{ args: { earlierContestant: null } }] });
  });

  it('is not applicable without an earlier election, or with too few stations', () => {
    expect(check({ ...pair(NOW), previous: null }).outcome).toMatchObject({
      reason: { id: 'needs-earlier-results' },
    });
    expect(check(pair(NOW), { peers: 40 }).outcome).toMatchObject({ reason: { id: 'too-few-same' } });
    expect(check(pair(NOW), { peers: 39 }).outcome.status).toBe('completed');
  });

  it('says the same whatever the order of the rows', () => {
    const said = (now: readonly BuiltForm[], before: readonly BuiltForm[]) =>
      check(pair(now, before)).tables.map(({ rows, ...table }) => ({
        ...table,
        rows: rows.map(({ places: _, ...row }) => row),
      }));
    expect(said([...moved(50)].reverse(), [...BEFORE].reverse())).toEqual(said(moved(50), BEFORE));
  });
});

describe('the charts of then and now', () => {
  it('have every station judged once, at its earlier percentage and its present one', () => {
    const { outcome } = check(pair(moved(50)));
    const [share, turnout] = plotsOf([outcome], 'grid');
    for (const plot of [share, turnout]) {
      expect(plot?.cells.reduce((sum, [, , count]) => sum + count, 0)).toBe(120);
      expect(plot?.args).toMatchObject({ stations: 120, above: 1, below: 0 });
    }
    const form = BEFORE[50];
    const before = (form?.votes[0] ?? 0) / (form?.lines['issuedInStation'] ?? 1);
    // 96.9 % now: the second last row of 50.
    expect(share?.cells).toContainEqual([Math.floor(50 * before), 48, 1]);
    expect(share?.lines).toEqual([{ id: 'same', from: [0, 0], to: [100, 100] }]);
  });
});
