import type { VoterCount } from '../../../model/observation.js';
import { calendarDay } from '../../readings/calendar-day.js';
import { DAY_SECONDS } from '../../readings/moments.js';

/** From when to when somebody counted, in minutes. */
export interface Hours {
  /** `2018-03-18`, however written; empty where no date is stated. */
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** The hours of a row; null where it does not state both in hours and minutes, on one day, the earlier first. */
export function hoursOf({ from, to }: Pick<VoterCount, 'from' | 'to'>): Hours | null {
  const begin = minuteOf(from);
  const end = minuteOf(to);
  if (!begin || !end || begin.date !== end.date || begin.minute >= end.minute) return null;
  return { date: begin.date, from: begin.minute, to: end.minute };
}

/**
 * Whether nobody knows how long a row watched, although it says: because its share could not be read (`60`, `half`), because its hours end before they
 * begin, or because it says when it was counted in a way that hours cannot be made of (`8 am`, no end), and not which share was watched.
 */
export function isWatchUnusable(
  row: Pick<VoterCount, 'from' | 'to' | 'watched' | 'watchedUnreadable'>,
): boolean {
  if (row.watchedUnreadable || isReversed(row)) return true;
  return row.watched === null && (row.from !== null || row.to !== null) && hoursOf(row) === null;
}

/** A share of hours that end before they begin is a share of nobody knows what. */
function isReversed({ from, to }: Pick<VoterCount, 'from' | 'to'>): boolean {
  const begin = minuteOf(from);
  const end = minuteOf(to);
  if (!begin || !end || (begin.date === '') !== (end.date === '')) return false;
  return begin.date === end.date ? begin.minute >= end.minute : begin.date > end.date;
}

/**
 * `08:00`, with a date in front or not: `2018-03-18 08:00` or `18.03.2018 08:00`. Null for anything else, for a day that no calendar has, and for dates
 * with slashes of which nobody knows whether the day or the month stands first.
 */
export function minuteOf(written: string | null): { readonly date: string; readonly minute: number } | null {
  const found = /^(?:(\S+)(?:T| +))?(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?$/u.exec(written?.trim() ?? '');
  if (!found) return null;
  const [, day, hour = '', minute = ''] = found;
  const date = day === undefined ? '' : dateOf(day);
  const minutes = 60 * Number(hour) + Number(minute);
  return date !== null && Number(minute) < 60 && minutes <= 24 * 60 ? { date, minute: minutes } : null;
}

function dateOf(written: string): string | null {
  const day = calendarDay(written, null);
  return day === null ? null : new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 10);
}
