import { getOrAdd } from '../../model/get-or-add.js';
import type { TurnoutReadings } from '../../model/observation.js';
import { afterMidnightRows } from './after-midnight.js';
import { calendarDay, dayOrder } from './calendar-day.js';
import { clockSeconds } from './clock.js';

/** When a reading was taken, on the station's own clock. */
export interface Moment {
  /** Since the beginning of 1970. */
  readonly seconds: number;
  /** The day that it is stated of, since 1 January 1970: `24:00` is of the day that ends. */
  readonly day: number;
}

export interface Moments {
  /** Null where date and time of the row cannot be put in order. */
  readonly momentOf: (table: number, row: number) => Moment | null;
  /** Readings without a date that were taken for those of the hours after midnight. */
  readonly afterMidnight: number;
}

export const DAY_SECONDS = 86_400;

interface Written {
  readonly day: string | null;
  readonly clock: string | null;
}

/**
 * Reads the dates and times of one source's readings, all its tables together, so that neither the order of rows nor how they are split
 * into files matters. Where no row states a date, all are of one day, which may go on after midnight: there, and only there, the
 * order of the rows is asked, see {@link afterMidnightRows}. Where no row states a time, one reading is of a day. A row that lacks what
 * others state has no moment.
 */
export function readMoments(tables: readonly TurnoutReadings[], electionDate: string | null): Moments {
  const known = new Map<string | null, Map<string | null, Moment | null>>();
  const pairs: { readonly date: string | null; readonly time: string | null; readonly written: Written }[] =
    [];
  for (const { length, dates, times } of tables) {
    for (let row = 0; row < length; row++) {
      const date = dates[row] ?? null;
      const time = times[row] ?? null;
      const ofDate = getOrAdd(known, date, () => new Map<string | null, Moment | null>());
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
    const isKnown = day !== null && second !== null;
    known.get(date)?.set(time, isKnown ? { seconds: DAY_SECONDS * day + second, day } : null);
  }
  const ofText = (table: number, row: number): Moment | null =>
    known.get(tables[table]?.dates[row] ?? null)?.get(tables[table]?.times[row] ?? null) ?? null;
  const late =
    days.length > 0
      ? []
      : tables.map(({ stations }, table) =>
          afterMidnightRows(stations, (row) => ofText(table, row)?.seconds ?? null),
        );
  return {
    momentOf(table, row) {
      const moment = ofText(table, row);
      return moment && late[table]?.has(row) ? { ...moment, seconds: moment.seconds + DAY_SECONDS } : moment;
    },
    afterMidnight: late.reduce((sum, { size }) => sum + size, 0),
  };
}

/** A date with a time behind it in one cell. Without a time, a year of two digits may be a time of day itself: `8.05.30`. */
const DATE_AND_TIME =
  /^(\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}(?=(?:T|\s+)\d)))(?:(?:T|\s+)(\d.*)|\s*)$/iu;

/** The two columns may hold a date and a time, or either of them both. */
function separate(date: string | null, time: string | null): Written {
  const [, dayOfDate, clockOfDate] = DATE_AND_TIME.exec(date ?? '') ?? [];
  const [, dayOfTime, clockOfTime] = DATE_AND_TIME.exec(time ?? '') ?? [];
  return {
    day: dayOfDate ?? date ?? dayOfTime ?? null,
    clock: (dayOfTime === undefined ? time : clockOfTime) ?? clockOfDate ?? null,
  };
}
