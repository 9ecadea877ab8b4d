import type { VoterCount } from '../../../model/observation.js';

/** From when to when somebody counted, in minutes. */
export interface Hours {
  /** As written, empty where no date is stated. */
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
 * Whether a row says when it was counted in a way that hours cannot be made of (`8 am`, an end before the beginning, no end), and not
 * which share was watched: then nobody knows how long that was.
 */
export function hasUnusableHours(row: Pick<VoterCount, 'from' | 'to' | 'watched'>): boolean {
  return row.watched === null && (row.from !== null || row.to !== null) && hoursOf(row) === null;
}

/** `08:00`, with a date in front or not. */
export function minuteOf(written: string | null): { readonly date: string; readonly minute: number } | null {
  const found = /^(?:(\d{4}-\d\d-\d\d)[T ])?(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?$/u.exec(written?.trim() ?? '');
  if (!found) return null;
  const [, date = '', hour = '', minute = ''] = found;
  const minutes = 60 * Number(hour) + Number(minute);
  return Number(minute) < 60 && minutes <= 24 * 60 ? { date, minute: minutes } : null;
}
