import { groupBy } from '../model/group-by.js';
import type { VoterCount } from '../model/observation.js';

/** A row of which the hours are read: `08:17`, with a day in front or not. */
interface Timed {
  readonly row: VoterCount;
  readonly day: string;
  /** In minutes of the day. */
  readonly from: number;
  readonly to: number;
}

const MOMENT = /^(?:(\S+)(?:T| +))?(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?$/u;

/** Of a share without hours; twelve hours are a usual voting day. */
const SHARES = 12;

/**
 * Counts with whole hours in the place of the times at which somebody came and went: from the next full hour after the beginning to the last before the end,
 * and watched for as many whole hours as the share leaves. **Less was watched then, never more, so that a range becomes wider and no gap larger.** Rows without a
 * whole hour, or of which the hours cannot be laid in a row, say no more than whether they are parts of one count: how long they watched is not known then.
 * A share of a voting time becomes whole twelfths.
 */
export function inWholeHours(
  counts: readonly VoterCount[],
  isOfPerson: (count: VoterCount) => boolean,
): readonly VoterCount[] {
  const passes = groupBy(counts.filter(isOfPerson), ({ station, source, counted, file, pass }) =>
    JSON.stringify([station, source, counted, file, pass]),
  );
  const coarse = new Map([...passes.values()].flatMap((rows) => ofPass(rows)));
  return counts.map((count) => coarse.get(count) ?? count);
}

type Coarse = readonly (readonly [VoterCount, VoterCount])[];

function ofPass(rows: readonly VoterCount[]): Coarse {
  if (rows.every(({ from, to }) => from === null && to === null)) {
    return rows.map((row) => [row, { ...row, watched: wholeShare(row.watched, SHARES) }]);
  }
  const timed = rows.flatMap((row) => timedOf(row) ?? []);
  const distinct = [...groupBy(timed, hoursKey).values()].flatMap(([first]) => first ?? []).sort(byBeginning);
  const isInOrder = distinct.every(
    ({ day, from }, index) =>
      index === 0 || distinct[index - 1]?.day !== day || (distinct[index - 1]?.to ?? 0) <= from,
  );
  if (timed.length < rows.length || !isInOrder) return withoutHours(rows);
  const whole = timed.map(inHours);
  return whole.includes(null)
    ? inOrderAlone(timed, distinct)
    : timed.map(({ row }, index) => [row, whole[index] ?? row]);
}

function timedOf(row: VoterCount): Timed | null {
  const [begin, end] = [MOMENT.exec(row.from ?? ''), MOMENT.exec(row.to ?? '')];
  if (!begin || !end || begin[1] !== end[1]) return null;
  const [from, to] = [minuteOf(begin), minuteOf(end)];
  return from < to && to <= 24 * 60 ? { row, day: begin[1] ?? '', from, to } : null;
}

function minuteOf([, , hour, minute]: RegExpExecArray): number {
  return 60 * Number(hour) + Number(minute);
}

/** Null where no whole hour was watched. */
function inHours({ row, day, from, to }: Timed): VoterCount | null {
  const [first, last] = [Math.ceil(from / 60), Math.floor(to / 60)];
  const hours = last - first;
  const watched = hours > 0 ? wholeShare(row.watched, hours) : 0;
  if (watched === 0) return null;
  return { ...row, from: clock(day, 60 * first), to: clock(day, 60 * last), watched };
}

/** Null stays null: nothing is said of it. */
function wholeShare(watched: number | null, parts: number): number | null {
  return watched === null ? null : Math.floor(watched * parts + 1e-9) / parts;
}

/** Rows that follow one another stay such, each a minute long. */
function inOrderAlone(timed: readonly Timed[], distinct: readonly Timed[]): Coarse {
  const places = new Map(distinct.map((one, index) => [hoursKey(one), index]));
  return timed.map((one) => {
    const place = places.get(hoursKey(one)) ?? 0;
    const [from, to] = [clock(one.day, place), clock(one.day, place + 1)];
    return [one.row, { ...one.row, from, to, watched: null, watchedUnreadable: true }];
  });
}

/** Which rows state the same hours, and no hours. */
function withoutHours(rows: readonly VoterCount[]): Coarse {
  const known = new Map<string, string>();
  return rows.map((row) => {
    const timed = timedOf(row);
    const key = timed ? hoursKey(timed) : JSON.stringify([row.from, row.to, row.watched]);
    const name = known.get(key) ?? `hours-${known.size + 1}`;
    known.set(key, name);
    const hours = { from: row.from === null ? null : name, to: row.to === null ? null : name };
    return [row, { ...row, ...hours, watched: null, watchedUnreadable: true }];
  });
}

function hoursKey({ row, day, from, to }: Timed): string {
  return JSON.stringify([day, from, to, row.watched]);
}

function byBeginning(one: Timed, other: Timed): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.from - other.from || one.to - other.to;
}

function clock(day: string, minute: number): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${day === '' ? '' : `${day} `}${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}
