import { describe, expect, it } from 'vitest';
import { modeGap } from '../../../src/checks/pattern/mode-gap.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { type BuiltForm, buildForms } from '../build-forms.js';
import { plotsOf } from '../plots-of.js';
import { drawnStations, stationForm } from './drawn-stations.js';
import { estimate, numbersOf, stationsIn, withDetails } from './peers/estimates.js';

const one = (...forms: BuiltForm[]): Dataset => buildForms([{ contest: 'mayor', forms }]);

/** Two stations with machines and two without in the first commission, one and one in the second, hands alone in the third. */
const FORMS = [
  stationForm('A', 1, 1000, 500, 250),
  stationForm('A', 2, 1000, 500, 150),
  stationForm('A', 3, 500, 400, 350),
  stationForm('A', 4, 500, 400, 300),
  stationForm('B', 1, 2000, 1000, 500),
  stationForm('B', 2, 1000, 500, 200),
  stationForm('C', 1, 1000, 500, 250),
];
const MACHINES = ['A/0001', 'A/0002', 'B/0001'];
const counted = (dataset: Dataset): Dataset =>
  withDetails(dataset, (station, id) => {
    const territory = dataset.territories.names[dataset.stations.territories[station] ?? -1];
    return { counting: MACHINES.includes(`${territory}/${id}`) ? 'machine' : 'hand' };
  });

const check = (dataset: Dataset, parameters = {}) =>
  estimate(modeGap, dataset, { leastStations: 1, ...parameters });

describe('mode-gap of machine and hand', () => {
  it('takes the votes over what the machine stations of each commission let expect', () => {
    const { table, outcome, findings } = check(counted(one(...FORMS)));
    // A: 400 votes of 2,000 registered by machine, so 600 of 3,000; reported 1,050. B: 500 of 2,000, so 750 of 3,000; reported 700.
    const commissions = table('machine-hand-commissions');
    expect(commissions?.rows.map(({ subject, n, values }) => [subject.territory, n, values])).toEqual([
      [['A'], 4, [1, 2, 2, 20, 65, 1050, 600, 450]],
      [['B'], 2, [1, 1, 1, 25, 20, 700, 750, -50]],
    ]);
    expect(numbersOf(table('machine-hand', { level: 'election' }))).toEqual({
      commissions: 2,
      machineStations: 3,
      handStations: 3,
      machineRate: 22.5,
      handRate: 42.5,
      reported: 1750,
      expected: 1350,
      beyond: 400,
    });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({
      examined: 6,
      remarks: [{ id: 'countings-compared', args: { commissions: 2, stations: 6, oneWay: 1, unknown: 0 } }],
    });
  });

  it('finds nothing beyond where hands and machines give the same', () => {
    const same = FORMS.map(({ territory, station }) =>
      stationForm(territory, Number(station), 1000, 500, 250),
    );
    expect(
      numbersOf(check(counted(one(...same))).table('machine-hand', { level: 'election' })),
    ).toMatchObject({
      machineRate: 25,
      handRate: 25,
      beyond: 0,
    });
  });

  it('leaves out a station with a blank register or of which it is not known how it counts', () => {
    const blank = FORMS.map((form, at) =>
      at === 2 ? { ...form, lines: { ...form.lines, registered: null } } : form,
    );
    const dataset = counted(one(...blank));
    const [, , , , first] = [...dataset.stations.details.keys()];
    const details = new Map(dataset.stations.details);
    details.delete(first ?? -1);
    const { outcome } = check({ ...dataset, stations: { ...dataset.stations, details } });
    expect(outcome).toMatchObject({
      examined: 3,
      remarks: [{ args: { commissions: 1, unknown: 2, oneWay: 2 } }],
    });
  });

  it.each([
    [2, ['A']],
    [1, ['A', 'B']],
  ])('with at least %d machine stations asked for has the commissions %j', (leastMachine, names) => {
    const { table } = check(counted(one(...FORMS)), { leastMachine });
    expect(table('machine-hand-commissions')?.rows.map(({ subject }) => subject.territory[0])).toEqual(names);
  });
});

describe('mode-gap of home and room', () => {
  /** Some vote at home, most of them for the leader. */
  const withHome = (forms: readonly BuiltForm[], homeOf: (at: number) => number | null) =>
    forms.map((form, at) => {
      const home = homeOf(at);
      const came = form.lines['issuedInStation'] ?? 0;
      return { ...form, lines: { ...form.lines, issuedInStation: came - (home ?? 0), issuedOutside: home } };
    });

  it('gives the slope of the leader’s share on voting at home, to the digit where it is exact', () => {
    // Share .5 + .5 · home part in A, .7 + .5 · home part in B, all of the same size.
    const forms = ['A', 'B'].flatMap((territory, of) =>
      Array.from({ length: 20 }, (_, at) => {
        const home = 10 * at;
        return {
          territory,
          station: String(at + 1),
          lines: {
            registered: 2000,
            issuedInStation: 1000 - home,
            issuedOutside: home,
            valid: 1000,
            invalid: 0,
          },
          votes: [500 + 200 * of + home / 2, 500 - 200 * of - home / 2],
        };
      }),
    );
    const { table } = check(one(...forms));
    const numbers = numbersOf(table('home-room', { level: 'election' }));
    expect(numbers).toMatchObject({ homePart: 9.5, shareSlope: 0.5, roomSlope: -1, slopeVotes: 1900 });
  });

  it('names a station where far more voted at home than around it', () => {
    const forms = withHome(drawnStations(3, 'A', 40), (at) => (at === 7 ? 150 : 5 + (at % 9)));
    const { table, outcome } = check(one(...forms));
    expect(stationsIn(table('home-stations'))).toEqual(['A/0008']);
    expect(numbersOf(table('home-stations'))).toMatchObject({ home: 150 });
    expect(outcome).toMatchObject({
      remarks: [{ id: 'home-compared', args: { stations: 40, blank: 0 } }, { id: 'territories-repeated' }],
    });
  });

  it('counts a blank and does not take it for nobody', () => {
    const forms = withHome(drawnStations(3, 'A', 40), (at) => (at === 7 ? null : 5 + (at % 9)));
    expect(check(one(...forms)).outcome).toMatchObject({
      remarks: [{ id: 'home-compared', args: { stations: 39, blank: 1 } }, { id: 'territories-repeated' }],
    });
  });

  it('is not applicable where nobody voted at home, nothing is said of machines and nothing is electronic', () => {
    expect(check(one(...FORMS)).outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'no-modes' },
    });
  });
});

describe('mode-gap of electronic and paper', () => {
  const electronic = (dataset: Dataset): Dataset =>
    withDetails(dataset, (_, id) => (id === '0099' ? { kind: 'electronic' } : {}));

  it('holds the share given electronically against that on paper', () => {
    const { table, outcome } = check(electronic(one(...FORMS, stationForm('A', 99, 3000, 2000, 1500))));
    // On paper 2,000 of 3,800 ballots; of 2,000 that would be 1,053.
    expect(table('electronic-paper')).toMatchObject({
      contest: 'mayor',
      contestant: 'a',
      args: { electronicStations: 1, paperStations: 7 },
      rows: [{ n: 8 }],
    });
    expect(numbersOf(table('electronic-paper'))).toEqual({
      electronicBallots: 2000,
      electronicShare: 75,
      paperShare: 52.63,
      electronicTurnout: 66.67,
      paperTurnout: 54.29,
      beyond: 447,
    });
    expect(outcome).toMatchObject({ examined: 1 });
  });

  it('leaves an electronic station with blank votes out', () => {
    const blank = { ...stationForm('A', 99, 3000, 2000, 1500), votes: [null, 497] };
    expect(check(electronic(one(...FORMS, blank))).table('electronic-paper')).toBeUndefined();
  });
});

describe('mode-gap', () => {
  it('says the same whatever the order of the rows', () => {
    const said = (forms: readonly BuiltForm[]) => check(counted(one(...forms))).tables;
    expect(said([...FORMS].reverse())).toEqual(said(FORMS));
  });
});

describe('the chart of machine and hand', () => {
  it('has each commission with both, reported against expected, the largest gap first', () => {
    const [plot] = plotsOf([check(counted(one(...FORMS))).outcome], 'scatter');
    expect(plot).toMatchObject({
      id: 'countings',
      contestant: 'a',
      args: { commissions: 2, reported: 1750, expected: 1350 },
    });
    expect(plot?.points.map(({ subject, x, y }) => [subject.territory, x, y])).toEqual([
      [['A'], 600, 1050],
      [['B'], 750, 700],
    ]);
  });

  it('is not drawn where no commission counts in both ways', () => {
    expect(plotsOf([check(one(...FORMS)).outcome], 'scatter')).toEqual([]);
  });
});
