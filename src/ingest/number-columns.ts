import { LINES } from '../model/line.js';
import { columnNames, normaliseHeader, type WantedColumn } from './normalise/bind-columns.js';

/** Keys of columns that hold numbers, beside those of the lines of a form and of contestants. */
const NUMBERS: readonly string[] = [
  'count',
  'watched',
  'position',
  'voted',
  'registered',
  'percent',
  'plusMinus',
  'votes',
  'seats',
  'seatsBefore',
  'of',
  'long.value',
  ...LINES,
];

/** Positions of the columns in which an entry of the election file looks for numbers; all others say what they are numbers of. */
export function numberColumns(
  names: readonly string[],
  wanted: readonly WantedColumn[],
): ReadonlySet<number> {
  const headers = new Set(
    wanted.filter(({ key }) => isNumber(key)).map(({ header }) => normaliseHeader(header)),
  );
  return new Set(columnNames(names).flatMap((name, position) => (headers.has(name) ? [position] : [])));
}

function isNumber(key: string): boolean {
  return NUMBERS.includes(key) || key.startsWith('lines.') || key.startsWith('votes.');
}
