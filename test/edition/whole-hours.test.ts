import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWholeHours } from '../../src/edition/whole-hours.js';
import type { VoterCount } from '../../src/model/observation.js';

const row = (given: Partial<VoterCount>): VoterCount => ({
  file: 0,
  fileLine: 2,
  source: 0,
  station: 0,
  territory: -1,
  counted: 'turnout',
  count: 100,
  from: null,
  to: null,
  watched: null,
  pass: null,
  method: null,
  ...given,
});

const coarse = (...rows: readonly Partial<VoterCount>[]) => inWholeHours(rows.map(row), () => true);

const hours = (rows: readonly VoterCount[]) => rows.map(({ from, to }) => `${from}–${to}`);

describe('inWholeHours', () => {
  it('takes the full hours inside the hours of a count, never more', () => {
    expect(hours(coarse({ from: '08:17', to: '19:40' }))).toEqual(['09:00–19:00']);
    expect(hours(coarse({ from: '8:00', to: '20.00' }))).toEqual(['08:00–20:00']);
    expect(hours(coarse({ from: '07:59', to: '24:00' }))).toEqual(['08:00–24:00']);
  });

  it('leaves the day of a moment', () => {
    const [count] = coarse({ from: '2024-03-17 08:17:31', to: '2024-03-17T19:40' });
    expect(count).toMatchObject({ from: '2024-03-17 09:00', to: '2024-03-17 19:00' });
  });

  it('takes a share watched as whole hours of those, never more', () => {
    expect(coarse({ from: '08:00', to: '18:00', watched: 0.99 })[0]?.watched).toBeCloseTo(0.9, 12);
    expect(coarse({ from: '08:00', to: '18:00', watched: 1 })[0]?.watched).toBe(1);
    expect(coarse({ from: '08:00', to: '18:00', watched: 0.7 })[0]?.watched).toBeCloseTo(0.7, 12);
  });

  it('takes a share of the voting time as whole twelfths', () => {
    expect(coarse({ watched: 0.99 })[0]?.watched).toBeCloseTo(11 / 12, 12);
    expect(coarse({ watched: 1 })[0]?.watched).toBe(1);
    expect(coarse({ watched: null })[0]?.watched).toBeNull();
  });

  it('says of hours without a full one, or without a watched one, that nobody knows how long was watched', () => {
    for (const given of [
      { from: '08:10', to: '08:50' },
      { from: '08:10', to: '09:50' },
      { from: '08:00', to: '10:00', watched: 0.4 },
    ]) {
      const [count] = coarse(given);
      expect(count).toMatchObject({ watched: null, watchedUnreadable: true });
      expect(hours(coarse(given))).toEqual(['00:00–00:01']);
    }
  });

  it('keeps parts of a day apart, and in order where one of them has no full hour', () => {
    expect(hours(coarse({ from: '12:30', to: '20:00' }, { from: '08:00', to: '12:30' }))).toEqual([
      '13:00–20:00',
      '08:00–12:00',
    ]);
    expect(hours(coarse({ from: '12:10', to: '12:40' }, { from: '08:00', to: '12:10' }))).toEqual([
      '00:01–00:02',
      '00:00–00:01',
    ]);
  });

  it('does not make parts of rows that overlap, nor one row of two that do not say the same', () => {
    const overlapping = coarse({ from: '08:00', to: '12:50' }, { from: '12:20', to: '16:00' });
    expect(hours(overlapping)).toEqual(['hours-1–hours-1', 'hours-2–hours-2']);
    expect(overlapping.every(({ watchedUnreadable }) => watchedUnreadable)).toBe(true);
    const same = coarse({ from: '08:05', to: '12:00' }, { from: '08:10', to: '12:00' });
    expect(new Set(hours(same)).size).toBe(2);
    const repeated = coarse(
      { from: '08:05', to: '12:00' },
      { from: '8:05', to: '12:00' },
      { from: '08:10', to: '12:00' },
    );
    expect(hours(repeated)).toEqual(['hours-1–hours-1', 'hours-1–hours-1', 'hours-2–hours-2']);
  });

  it('keeps no word of hours that cannot be read', () => {
    const rows = coarse(
      { from: 'half past 8', to: 'noon' },
      { from: '09:00', to: null },
      { from: '10:00', to: '09:00' },
    );
    expect(hours(rows)).toEqual(['hours-1–hours-1', 'hours-2–null', 'hours-3–hours-3']);
  });

  it('leaves counts alone that are nobody’s but the public’s, and takes each pass by itself', () => {
    const counts = [
      row({ from: '08:17', to: '19:40', source: 1 }),
      row({ from: '08:17', to: '19:40', pass: 'a' }),
      row({ from: '08:18', to: '19:40', pass: 'b' }),
    ];
    expect(hours(inWholeHours(counts, ({ source }) => source === 0))).toEqual([
      '08:17–19:40',
      '09:00–19:00',
      '09:00–19:00',
    ]);
  });

  it('never says more than the hours that lie whole inside, and the same of all minutes around them', () => {
    const hour = fc.integer({ min: 0, max: 22 });
    const minute = fc.integer({ min: 1, max: 60 });
    const clock = (time: number): string =>
      `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(hour, fc.integer({ min: 1, max: 23 }), minute, minute, (begin, length, before, after) => {
        const end = Math.min(24, begin + length + 1);
        const [from, to] = [60 * begin + before, 60 * (end - 1) + after - 1];
        fc.pre(from < to);
        const [count] = coarse({ from: clock(from), to: clock(to) });
        const whole = `${clock(60 * (begin + 1))}–${clock(60 * (end - 1))}`;
        expect(hours(count ? [count] : [])).toEqual([begin + 1 < end - 1 ? whole : '00:00–00:01']);
      }),
    );
  });
});
