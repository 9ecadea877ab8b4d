/** Which of the first two numbers of `03/04/2030` is the day. */
export type DayOrder = 'day-first' | 'month-first';

const DAY_MILLISECONDS = 86_400_000;

const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/u;
const YEAR_LAST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/u;

/**
 * Days since 1 January 1970 of a date: year first, or year last with the day first where dots stand between, and as `order` says
 * otherwise. A year of two digits is of this century. Null for anything else, for a day that no calendar has, and where the order
 * is needed and not known.
 */
export function calendarDay(text: string, order: DayOrder | null): number | null {
  const [, year, , month, day] = YEAR_FIRST.exec(text.trim()) ?? [];
  if (year !== undefined) return dayNumber(Number(year), Number(month), Number(day));
  const [, first, between, second, last = ''] = YEAR_LAST.exec(text.trim()) ?? [];
  if (first === undefined) return null;
  const known = between === '.' ? 'day-first' : order;
  if (known === null) return null;
  const fullYear = last.length === 2 ? 2000 + Number(last) : Number(last);
  return known === 'day-first'
    ? dayNumber(fullYear, Number(second), Number(first))
    : dayNumber(fullYear, Number(first), Number(second));
}

/**
 * In which order dates like `03/04/2030` stand, by all of them together: a number above 12 is a day. Where none is, the order in which
 * one of them is the day of the election. Null where they contradict each other or nothing tells.
 */
export function dayOrder(texts: Iterable<string>, electionDate: string | null): DayOrder | null {
  const unclear = [...texts].filter((text) => YEAR_LAST.exec(text.trim())?.[2] !== '.');
  const can = (order: DayOrder): boolean =>
    unclear.every((text) => !YEAR_LAST.test(text.trim()) || calendarDay(text, order) !== null);
  const dayFirst = can('day-first');
  if (dayFirst !== can('month-first')) return dayFirst ? 'day-first' : 'month-first';
  if (!dayFirst || electionDate === null) return null;
  const election = calendarDay(electionDate, null);
  const orders = (['day-first', 'month-first'] as const).filter((order) =>
    unclear.some((text) => calendarDay(text, order) === election),
  );
  return orders[0] ?? null;
}

function dayNumber(year: number, month: number, day: number): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return exists ? moment.getTime() / DAY_MILLISECONDS : null;
}
