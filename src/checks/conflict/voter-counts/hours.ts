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

/** `08:00`, with a date in front or not. */
export function minuteOf(written: string | null): { readonly date: string; readonly minute: number } | null {
  const found = /^(?:(\d{4}-\d\d-\d\d)[T ])?(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?$/u.exec(written?.trim() ?? '');
  if (!found) return null;
  const [, date = '', hour = '', minute = ''] = found;
  const minutes = 60 * Number(hour) + Number(minute);
  return Number(minute) < 60 && minutes <= 24 * 60 ? { date, minute: minutes } : null;
}
