import { describe, expect, it } from 'vitest';
import { spatialCluster } from '../../../src/checks/pattern/spatial-cluster.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { type BuiltForm, buildForms } from '../build-forms.js';
import { plotsOf } from '../plots-of.js';
import { drawnStations, stationForm } from './drawn-stations.js';
import { estimate, numbersOf, stationsIn, withDetails } from './peers/estimates.js';

/** Coordinates of a map of 20 columns. */
const cell = (at: number) => ({ latitude: 50 + Math.floor(at / 20), longitude: 10 + (at % 20) });
const onMap = (forms: readonly BuiltForm[]): Dataset =>
  withDetails(buildForms([{ contest: 'mayor', forms }]), (station) => cell(station));

const SHUFFLED = drawnStations(5, 'A', 400);

/** A square of 6 by 6 cells where the leader has nine tenths. */
const isInSquare = (at: number): boolean => at % 20 >= 5 && at % 20 < 11 && at >= 100 && at < 220;
const CLUSTERED = SHUFFLED.map((form, at) =>
  isInSquare(at) ? stationForm('A', at + 1, 1000, 600, 540) : form,
);

const check = (dataset: Dataset, parameters = {}) =>
  estimate(spatialCluster, dataset, { permutations: 999, ...parameters });

describe('spatial-cluster', () => {
  it('puts the places of a square of high shares among the high ones, and says where they lie', () => {
    const { table, findings } = check(onMap(CLUSTERED));
    const share = { measure: 'share' };
    const {
      'high-high': high,
      places,
      meanMoran,
    } = numbersOf(table('clusters', { ...share, level: 'election' }));
    expect(places).toBe(400);
    expect(high).toBeGreaterThanOrEqual(30);
    expect(meanMoran).toBeGreaterThan(0.2);
    const named = stationsIn(table('cluster-places', share)).map((name) => Number(name.split('/')[1]) - 1);
    expect(named.slice(0, 16).every(isInSquare)).toBe(true);
    expect(findings).toEqual([]);
  });

  it('finds hardly a cluster where honest stations lie in any order', () => {
    const { table } = check(onMap(SHUFFLED));
    const numbers = numbersOf(table('clusters', { measure: 'share', level: 'election' }));
    expect(Math.abs(numbers['meanMoran'] ?? 1)).toBeLessThan(0.1);
    expect((numbers['high-high'] ?? 0) + (numbers['low-low'] ?? 0)).toBeLessThanOrEqual(2);
  });

  it('names a place unlike all around it', () => {
    const middle = 168;
    const odd = CLUSTERED.map((form, at) => (at === middle ? stationForm('A', at + 1, 1000, 600, 30) : form));
    const { table } = check(onMap(odd));
    expect(stationsIn(table('unlike-places', { measure: 'share' }))).toContain(`A/0${middle + 1}`);
    const row = stationsIn(table('unlike-places', { measure: 'share' })).indexOf(`A/0${middle + 1}`);
    const { value, around, moran, q } = numbersOf(table('unlike-places', { measure: 'share' }), row);
    expect(value).toBeCloseTo(5, 9);
    expect(around).toBeCloseTo(90, 1);
    expect(moran).toBeLessThan(0);
    expect(q).toBeLessThanOrEqual(0.05);
  });

  it('takes stations at one pair of coordinates for one place, with their sum', () => {
    const twice = withDetails(buildForms([{ contest: 'mayor', forms: SHUFFLED }]), (station) =>
      cell(Math.floor(station / 2)),
    );
    const { table, outcome } = check(twice);
    expect(numbersOf(table('clusters', { measure: 'share', level: 'election' }))).toMatchObject({
      places: 200,
    });
    expect(outcome).toMatchObject({
      examined: 400,
      remarks: [{ args: { places: 200, stations: 400 } }, {}, { id: 'territories-repeated' }],
    });
  });

  it('leaves stations without possible coordinates out, and says how many', () => {
    const dataset = withDetails(buildForms([{ contest: 'mayor', forms: SHUFFLED }]), (station) => {
      const none = [{ latitude: null }, { latitude: 0, longitude: 0 }, { latitude: 91 }];
      return { ...cell(station), ...none[station] };
    });
    const { outcome } = check(dataset);
    expect(outcome).toMatchObject({
      examined: 397,
      remarks: [
        { args: { measure: 'share', unplaced: 3 } },
        { args: { measure: 'turnout', unplaced: 3 } },
        { id: 'territories-repeated' },
      ],
    });
  });

  it('leaves a station with a blank out of what needs it', () => {
    const forms = SHUFFLED.map((form, at) =>
      at === 7 ? { ...form, lines: { ...form.lines, registered: null } } : form,
    );
    const { outcome } = check(onMap(forms));
    expect(outcome).toMatchObject({
      remarks: [{ args: { stations: 400 } }, { args: { stations: 399 } }, { id: 'territories-repeated' }],
    });
  });

  it.each([
    [8, 'not-applicable'],
    [7, 'completed'],
  ])('with %d neighbours asked for is %s for nine places', (neighbours, status) => {
    expect(check(onMap(SHUFFLED.slice(0, 9)), { neighbours, leastStations: 1 }).outcome.status).toBe(status);
  });

  it('is not applicable without coordinates', () => {
    expect(check(buildForms([{ contest: 'mayor', forms: SHUFFLED }])).outcome).toMatchObject({
      reason: { id: 'needs-coordinates' },
    });
  });

  it('gives the same numbers for the same seed, whatever the order of the rows', () => {
    const places = new Map(CLUSTERED.map(({ station }, at) => [station, cell(at)]));
    const said = (forms: readonly BuiltForm[]) =>
      check(
        withDetails(buildForms([{ contest: 'mayor', forms }]), (_, id) => places.get(id) ?? {}),
      ).tables.map(({ rows, ...table }) => ({ ...table, rows: rows.map(({ places: _, ...row }) => row) }));
    expect(said([...CLUSTERED].reverse())).toEqual(said(CLUSTERED));
  });
});

describe('the maps', () => {
  it('have every place where it lies, with its value, those in clusters marked', () => {
    const small = onMap(CLUSTERED.slice(60, 260));
    const { outcome, table } = check(small);
    const [share, turnout] = plotsOf([outcome], 'map');
    expect([share?.contestant, turnout?.contestant]).toEqual(['a', null]);
    expect(share?.points).toHaveLength(200);
    expect(share?.args).toMatchObject({ places: 200, shown: 200, thinned: 'no' });
    const counts = numbersOf(table('clusters', { measure: 'share', level: 'election' }));
    const marked =
      (counts['high-high'] ?? 0) +
      (counts['low-low'] ?? 0) +
      (counts['high-low'] ?? 0) +
      (counts['low-high'] ?? 0);
    expect(marked).toBeGreaterThan(20);
    expect(share?.points.filter(({ isMarked }) => isMarked)).toHaveLength(marked);
    const first = share?.points.find(
      ({ subject }) => subject.kind === 'station' && subject.station === '0061',
    );
    const [votes = null] = CLUSTERED[60]?.votes ?? [];
    expect(first).toMatchObject({ latitude: 50, longitude: 10 });
    expect(first?.value).toBeCloseTo(
      (100 * (votes ?? 0)) / (CLUSTERED[60]?.lines['issuedInStation'] ?? 1),
      1,
    );
  });

  it('leave out a place far from all others, and count it', () => {
    const far = CLUSTERED.slice(60, 260);
    const dataset = withDetails(buildForms([{ contest: 'mayor', forms: far }]), (station) =>
      station === 7 ? { latitude: -30, longitude: 100 } : cell(station),
    );
    const [share] = plotsOf([check(dataset).outcome], 'map');
    expect(share?.args).toMatchObject({ places: 200, shown: 199, far: 1 });
    expect(share?.points.some(({ latitude }) => latitude < 0)).toBe(false);
  });

  it('stay small: of many places the marked ones and some of the others', () => {
    const [share] = plotsOf([check(onMap(CLUSTERED)).outcome], 'map');
    expect(share?.points.length).toBeLessThanOrEqual(280);
    expect(share?.args).toMatchObject({ places: 400, shown: share?.points.length, thinned: 'yes' });
    expect(share?.points.filter(({ isMarked }) => isMarked)).toHaveLength(Number(share?.args['rings']));
  });
});
