import { describe, expect, it } from 'vitest';
import { calendarDay, dayOrder } from '../../../src/checks/readings/calendar-day.js';

const NINETEENTH = Date.UTC(2021, 8, 19) / 86_400_000;

describe('a date', () => {
  it.each(['2021-09-19', '2021/9/19', '2021.09.19', '19.09.2021', '19.9.21', ' 2021-09-19 '])(
    '%s is read without knowing any order',
    (text) => {
      expect(calendarDay(text, null)).toBe(NINETEENTH);
    },
  );

  it('with slashes is read in the order that is known, and not where none is', () => {
    expect(calendarDay('19/09/2021', 'day-first')).toBe(NINETEENTH);
    expect(calendarDay('09/19/2021', 'month-first')).toBe(NINETEENTH);
    expect(calendarDay('09/19/2021', 'day-first')).toBeNull();
    expect(calendarDay('19/09/2021', null)).toBeNull();
  });

  it.each(['', 'Sunday', '2021-02-29', '2021-13-01', '31.04.2021', '0.1.2021', '2021-9.19'])(
    '“%s” is not read',
    (text) => {
      expect(calendarDay(text, 'day-first')).toBeNull();
    },
  );
});

describe('the order of day and month', () => {
  it('is told by a number above 12 anywhere among the dates', () => {
    expect(dayOrder(['03/04/2030', '13/04/2030'], null)).toBe('day-first');
    expect(dayOrder(['03/04/2030', '03/14/2030'], null)).toBe('month-first');
  });

  it('is told by the day of the election where no number is above 12', () => {
    expect(dayOrder(['03/04/2030', '04/04/2030'], '2030-03-04')).toBe('month-first');
    expect(dayOrder(['03/04/2030', '04/04/2030'], '2030-04-03')).toBe('day-first');
  });

  it('is not known where dates contradict each other, or nothing tells', () => {
    expect(dayOrder(['13/04/2030', '04/14/2030'], '2030-04-13')).toBeNull();
    expect(dayOrder(['03/04/2030'], null)).toBeNull();
    expect(dayOrder(['03/04/2030'], '2031-01-01')).toBeNull();
  });
});
