import { calendarDay, dayOrder } from '../checks/readings/calendar-day.js';
import { clockSeconds } from '../checks/readings/clock.js';
import { DAY_SECONDS } from '../checks/readings/moments.js';
import type { Dataset } from '../model/dataset.js';
import type { When } from '../model/dossier.js';

/** A day since 1 January 1970 and a second of that day; null where not stated. */
export interface Moment {
  readonly day: number | null;
  readonly second: number | null;
  /** Whether it is on the clock of Greenwich and not, like all others, on the station's own. */
  readonly isUtc?: boolean;
}

/** What an election says of its days and clocks. */
type Clock = Pick<Dataset['election'], 'date' | 'utcOffset'>;

/** Milliseconds since the beginning of 1970, as machines write a moment of this century. */
const MACHINE_TIME = /^\d{13}$/u;

/**
 * Reads a date, a time of day, a date with a time behind it, or a machine's milliseconds. Null where the text is none of them. The election's date
 * decides which number of `03/04/2030` is the day, its offset what milliseconds are by the station's clock.
 */
export function readMoment(text: string, { date: electionDate, utcOffset }: Clock): Moment | null {
  if (MACHINE_TIME.test(text.trim())) {
    const seconds = Math.floor(Number(text) / 1000) + 60 * (utcOffset ?? 0);
    const day = Math.floor(seconds / DAY_SECONDS);
    return { day, second: seconds - day * DAY_SECONDS, isUtc: utcOffset == null };
  }
  const [, date = '', clock = ''] = /^(\S+?)(?:(?:T|\s+)(\d.*))?$/u.exec(text.trim()) ?? [];
  const day = calendarDay(date, dayOrder([date], electionDate));
  if (day !== null) return { day, second: clock === '' ? null : clockSeconds(clock) };
  const second = clockSeconds(text);
  return second === null ? null : { day: null, second };
}

/** A moment with the end of its time window, `null` where it has none, as it is printed. */
export function whenOf(moment: Moment, until: Moment | null, isVoting: boolean): When {
  return {
    day: moment.day === null ? null : dayText(moment.day),
    time: moment.second === null ? null : timeText(moment.second),
    until: until && endText(until, moment.day),
    unread: null,
    isUtc: moment.isUtc === true,
    isVoting,
  };
}

/** The end of a time window, with its day where it is another than the one it began on. */
function endText({ day, second }: Moment, begun: number | null): string | null {
  const parts = [
    ...(day === null || day === begun ? [] : [dayText(day)]),
    ...(second === null ? [] : [timeText(second)]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}

function dayText(day: number): string {
  return new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 10);
}

function timeText(second: number): string {
  const part = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = second % 60 === 0 ? '' : `:${part(second % 60)}`;
  return `${part(second / 3600)}:${part((second % 3600) / 60)}${seconds}`;
}
