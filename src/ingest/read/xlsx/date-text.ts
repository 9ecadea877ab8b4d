import type { NumberFormat } from './number-format.js';

const DAY_SECONDS = 86_400;
const DAY_MILLISECONDS = 1000 * DAY_SECONDS;

/** Spreadsheets count days from 1 January 1900 as day 1, and believe that there was a 29 February 1900, day 60. */
const DAY_ZERO = Date.UTC(1899, 11, 31);
const LEAP_DAY_THAT_NEVER_WAS = 60;
/** …or from 1 January 1904 as day 0. */
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const END_OF_DATES = Date.UTC(10_000, 0, 1);

/**
 * The date, time or both that a number of days stands for, to the second, as ISO 8601 without zone: 2011-12-04,
 * 2011-12-04T20:00, 20:00. A part of a day alone is a time of day. A duration is hours and minutes: 36:00. Null where the number is
 * none: negative, beyond the year 9999, a day 0 or a 29 February 1900.
 */
export function dateText(days: number, format: NumberFormat, is1904: boolean): string | null {
  if (days < 0) return null;
  const seconds = Math.round(days * DAY_SECONDS);
  if (format === 'duration') return clockText(seconds);
  if (days < 1) return days === 0 && format === 'date' ? null : clockText(Math.min(seconds, DAY_SECONDS - 1));
  const day = Math.floor(seconds / DAY_SECONDS);
  if (!is1904 && day === LEAP_DAY_THAT_NEVER_WAS) return null;
  const missing = is1904 || day < LEAP_DAY_THAT_NEVER_WAS ? 0 : 1;
  const moment = (is1904 ? DAY_ZERO_1904 : DAY_ZERO) + (day - missing) * DAY_MILLISECONDS;
  if (moment >= END_OF_DATES) return null;
  const date = new Date(moment).toISOString().slice(0, 10);
  const rest = seconds - day * DAY_SECONDS;
  return rest === 0 ? date : `${date}T${clockText(rest)}`;
}

/** A date that stands as ISO 8601 in the file, written as {@link dateText} writes it; as it stands where it is another. */
export function isoDateText(text: string): string {
  const [, date, , minutes, seconds = ''] =
    /^(\d{4}-\d\d-\d\d)(T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/u.exec(text) ?? [];
  if (!date) return text;
  const hasSeconds = seconds !== '' && seconds !== '00';
  if (!minutes || (minutes === '00:00' && !hasSeconds)) return date;
  return `${date}T${minutes}${hasSeconds ? `:${seconds}` : ''}`;
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[2] === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, '0')).join(':');
}
