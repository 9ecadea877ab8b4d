import { getOrAdd } from '../../model/get-or-add.js';
import type { TurnoutReadings } from '../../model/observation.js';
import { calendarDay, dayOrder } from './calendar-day.js';
import { clockSeconds } from './clock.js';

/** Seconds since the beginning of 1970 on the station's own clock; null where date and time cannot be put in order. */
export type MomentOf = (date: string | null, time: string | null) => number | null;

export const DAY_SECONDS = 86_400;

interface Written {
  readonly day: string | null;
  readonly clock: string | null;
}

/**
 * Reads the dates and times of one source's readings, all its tables together, so that neither the order of rows nor how they are split
 * into files matters. Where no row states a date, all are of one day; where no row states a time, one reading is of a day. A row that lacks
 * what others state has no moment.
 */
export function readMoments(tables: readonly TurnoutReadings[], electionDate: string | null): MomentOf {
  const known = new Map<string | null, Map<string | null, number | null>>();
  const pairs: { readonly date: string | null; readonly time: string | null; readonly written: Written }[] =
    [];
  for (const { length, dates, times } of tables) {
    for (let row = 0; row < length; row++) {
      const date = dates[row] ?? null;
      const time = times[row] ?? null;
      const ofDate = getOrAdd(known, date, () => new Map<string | null, number | null>());
      if (ofDate.has(time)) continue;
      ofDate.set(time, null);
      pairs.push({ date, time, written: separate(date, time) });
    }
  }
  const days = pairs.flatMap(({ written }) => written.day ?? []);
  const hasClock = pairs.some(({ written }) => written.clock !== null);
  const order = dayOrder(days, electionDate);
  for (const { date, time, written } of pairs) {
    const day = written.day === null ? (days.length > 0 ? null : 0) : calendarDay(written.day, order);
    const second = written.clock === null ? (hasClock ? null : 0) : clockSeconds(written.clock);
    known.get(date)?.set(time, day === null || second === null ? null : DAY_SECONDS * day + second);
  }
  return (date, time) => known.get(date)?.get(time) ?? null;
}

/** A date with a time behind it in one cell. */
const DATE_AND_TIME =
  /^(\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})(?:(?:T|\s+)(\d.*)|\s*)$/iu;

/** The two columns may hold a date and a time, or either of them both. */
function separate(date: string | null, time: string | null): Written {
  const [, dayOfDate, clockOfDate] = DATE_AND_TIME.exec(date ?? '') ?? [];
  const [, dayOfTime, clockOfTime] = DATE_AND_TIME.exec(time ?? '') ?? [];
  return {
    day: dayOfDate ?? date ?? dayOfTime ?? null,
    clock: (dayOfTime === undefined ? time : clockOfTime) ?? clockOfDate ?? null,
  };
}
