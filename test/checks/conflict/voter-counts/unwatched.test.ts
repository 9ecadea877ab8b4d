import { describe, expect, it } from 'vitest';
import { curveAllowance } from '../../../../src/checks/conflict/voter-counts/curve-allowance.js';
import { hoursOf } from '../../../../src/checks/conflict/voter-counts/hours.js';
import { type TimedRow, unwatchedOf } from '../../../../src/checks/conflict/voter-counts/unwatched.js';
import type { VoterCount } from '../../../../src/model/observation.js';

const OPENING = { from: 480, to: 1200, days: 1, isStated: true };

function row(given: Partial<VoterCount>): VoterCount {
  const none = { from: null, to: null, watched: null, pass: null, method: null };
  return {
    file: 0,
    fileLine: 2,
    source: 0,
    station: 0,
    territory: -1,
    counted: 'in-room',
    count: 0,
    ...none,
    ...given,
  };
}

const unwatched = (rows: readonly Partial<VoterCount>[], opening: typeof OPENING | null = OPENING) =>
  unwatchedOf({ rowsOfPasses: [rows.map(row)] }, opening);

describe('the time that nobody watched', () => {
  it('is what the hours of the rows leave of the voting time, at the busiest rate', () => {
    const found = unwatched([
      { count: 60, from: '8:00', to: '9:00' },
      { count: 140, from: '9:00', to: '16:00' },
    ]);
    // Four hours at 60 an hour beside 200 counted.
    expect(found).toMatchObject({ share: 1 / 3, ratio: 1.2 });
  });

  it('may hold any number of voters beside hours of a voting time that nobody states', () => {
    expect(unwatched([{ count: 60, from: '8:00', to: '9:00' }], null)).toEqual({
      share: 1,
      ratio: Number.POSITIVE_INFINITY,
      timed: null,
    });
    expect(unwatched([{ count: 60 }], null)).toBeNull();
  });

  it('leaves no share standing beside hours that end before they begin', () => {
    const all = { count: 100, watched: 1 };
    for (const hours of [
      { from: '22:00', to: '02:00' },
      { from: '2021-09-19 08:00', to: '17.09.2021 20:00' },
    ]) {
      expect(unwatched([{ ...all, ...hours }])?.ratio).toBe(Number.POSITIVE_INFINITY);
    }
    const threeDays = { from: '2021-09-17 08:00', to: '19.09.2021 20:00' };
    expect(unwatched([{ ...all, ...threeDays }])).toMatchObject({ share: 0, ratio: 0 });
  });

  it('takes the share watched as one of the hours of its row', () => {
    const found = unwatched([{ count: 90, from: '8:00', to: '20:00', watched: 0.75 }]);
    expect(found?.share).toBeCloseTo(0.25, 12);
    expect(found?.ratio).toBeCloseTo(1 / 3, 12);
  });

  it('takes the share watched as one of the voting time where the row states no hours', () => {
    expect(unwatched([{ count: 90, watched: 0.75 }])?.ratio).toBeCloseTo(1 / 3, 12);
    expect(unwatched([{ count: 90, watched: 0 }])?.ratio).toBe(Number.POSITIVE_INFINITY);
  });

  it('is not known where nothing is said of it, and none where all was watched', () => {
    expect(unwatched([{ count: 90 }])).toBeNull();
    const none = { share: 0, ratio: 0 };
    expect(unwatched([{ count: 90, from: '8:00', to: '20:00' }])).toMatchObject(none);
    expect(unwatched([{ count: 90, from: '7:00', to: '21:00', watched: 1 }])).toMatchObject(none);
  });

  it('is anything where a share is stated that could not be read, whatever the hours', () => {
    const given = { count: 90, watched: null, watchedUnreadable: true as const };
    expect(unwatched([given])?.ratio).toBe(Number.POSITIVE_INFINITY);
    expect(unwatched([{ ...given, from: '8:00', to: '20:00' }])?.ratio).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    ['09/19/2021 08:00', '09/19/2021 10:00'],
    ['31.02.2021 08:00', '31.02.2021 10:00'],
    ['8:00 am', '10:00 am'],
    ['18:00', null],
    [null, '20:00'],
  ])(
    'is anything where the hours are stated as %s to %s, unless the share watched is stated too',
    (from, to) => {
      expect(unwatched([{ count: 200, from, to }])?.ratio).toBe(Number.POSITIVE_INFINITY);
      expect(unwatched([{ count: 200, from, to, watched: 0.5 }])?.ratio).toBe(1);
    },
  );

  it('is known of hours whose date stands with the day first, as it is with the year first', () => {
    const row = { count: 200, from: '19.09.2021 08:00', to: '19.09.2021 10:00' };
    const iso = unwatched([{ count: 200, from: '2021-09-19 08:00', to: '2021-09-19T10:00' }]);
    expect(unwatched([row])).toEqual(iso);
    expect(iso?.timed).toMatchObject([{ date: '2021-09-19', from: 480, to: 600 }]);
  });

  it('says how long it was, not how many came, where a count found nobody', () => {
    expect(unwatched([{ count: 0, from: '8:00', to: '14:00' }])).toMatchObject({ share: 0.5, ratio: 1 });
  });

  it('counts on every day of a vote of several days', () => {
    const days = { ...OPENING, days: 2 };
    expect(unwatched([{ count: 100, from: '2020-09-11 8:00', to: '2020-09-11 20:00' }], days)).toMatchObject({
      share: 0.5,
      ratio: 1,
    });
  });
});

describe('hours of a row', () => {
  it('are minutes of one day, and none where they end before they begin or are no hours and minutes', () => {
    expect(hoursOf({ from: '8:00', to: '09.30' })).toEqual({ date: '', from: 480, to: 570 });
    expect(hoursOf({ from: '2020-09-11 8:00', to: '2020-09-11 9:00' })?.date).toBe('2020-09-11');
    expect(hoursOf({ from: '9:00', to: '8:00' })).toBeNull();
    expect(hoursOf({ from: '2020-09-11 8:00', to: '2020-09-12 9:00' })).toBeNull();
    expect(hoursOf({ from: '8 am', to: '9:00' })).toBeNull();
    expect(hoursOf({ from: '8:75', to: '9:00' })).toBeNull();
    expect(hoursOf({ from: '8:00', to: null })).toBeNull();
  });
});

describe('the voters whom the announced turnout lets come unwatched', () => {
  const curve = { source: 0, minutes: [600, 720, 1200], voters: [100, 400, 520], places: [] };
  const timed = (from: number, to: number, watched = 1): TimedRow => ({
    date: '',
    from,
    to,
    watched,
    count: 1,
  });

  it('are those announced in the stretches outside the hours of the rows, by their share', () => {
    expect(curveAllowance(curve, [timed(600, 1200)], OPENING)).toBe(100);
    expect(curveAllowance(curve, [timed(480, 660)], OPENING)).toBe(150 + 120);
    expect(curveAllowance(curve, [timed(480, 1200)], OPENING)).toBe(0);
    expect(curveAllowance(curve, [], OPENING)).toBe(520);
  });

  it('are put where most came, where a gap may lie anywhere in the hours of a row', () => {
    // 72 of 720 minutes, all between 10:00 and 12:00 when 150 an hour came.
    expect(curveAllowance(curve, [timed(480, 1200, 0.9)], OPENING)).toBe(180);
  });

  it('counts minutes that two rows share once', () => {
    expect(curveAllowance(curve, [timed(480, 720), timed(600, 720)], OPENING)).toBe(120);
  });

  it('are not known where the readings end before the close', () => {
    expect(curveAllowance({ ...curve, minutes: [600, 720, 1199] }, [], OPENING)).toBeNull();
  });
});
