import { describe, expect, it } from 'vitest';
import { readMoment, whenOf } from '../../src/dossier/written-moment.js';

const read = (text: string, date: string | null = null, utcOffset: number | null = null): string | null => {
  const moment = readMoment(text, { date, utcOffset });
  if (moment === null) return null;
  const { day, time, isUtc } = whenOf(moment, null, false);
  return [day, time, isUtc ? 'UTC' : null].filter((part) => part !== null).join(' ');
};

describe('a written moment', () => {
  it.each([
    ['2017-09-10', '2017-09-10'],
    ['2019-10-20T19:40', '2019-10-20 19:40'],
    ['19.09.2021 15.00', '2021-09-19 15:00'],
    ['2030-03-03 11:15:30', '2030-03-03 11:15:30'],
    ['08:00', '08:00'],
    ['3 pm', '15:00'],
    ['1632045600000', '2021-09-19 10:00 UTC'],
  ])('%s is read as %s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it('of two slashes is read as the election’s date tells', () => {
    expect(read('03/04/2030', '2030-04-03')).toBe('2030-04-03');
    expect(read('03/04/2030', '2030-03-04')).toBe('2030-03-04');
  });

  it('in milliseconds is by the station’s clock where the election says how far that is ahead', () => {
    expect(read('1632045600000', null, 180)).toBe('2021-09-19 13:00');
    expect(read('1632045600000', null, -660)).toBe('2021-09-18 23:00');
  });

  it('is none where no calendar has it or the text is another', () => {
    for (const text of ['31.02.2021', 'in the morning', '2021', '', '03/04/2030', '163204560000']) {
      expect(read(text)).toBeNull();
    }
  });
});
