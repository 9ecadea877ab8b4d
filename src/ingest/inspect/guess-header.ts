import { type EarlyRow, joinHeader } from '../find-header.js';
import { looksNumeric } from './cell-form.js';

/** Where the header stands among the first rows of a table. */
interface GuessedHeader {
  /** Index of its first row, and how many rows it has. */
  readonly first: number;
  readonly count: number;
}

/** Rows that one header may have. */
const MOST_ROWS = 3;

/** Share of numbers in the numeric columns from which on a row is one of data. */
const DATA = 0.8;

/**
 * The header, by what stands under it: the last row above the first row of data that has words where the data have numbers, and
 * up to two rows above it that name columns it leaves without a name of their own. Null where no row looks like one.
 */
export function guessHeader(rows: readonly EarlyRow[], mostColumns: number): GuessedHeader | null {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const inUse = rows.flatMap((_, index) => ((filled[index] ?? 0) > 0 ? [index] : []));
  const tail = inUse.slice(Math.floor(inUse.length / 2));
  const numeric = numericColumns(
    tail.map((index) => rows[index]?.cells ?? []),
    mostColumns,
  );
  if (numeric.length === 0) return wordsOnly(rows, inUse, filled);
  const shares = rows.map(({ cells }) => numericShare(cells, numeric));
  const typical = median(tail.map((index) => (shares[index]?.numbers ?? 0) + (shares[index]?.words ?? 0)));
  const data = inUse.find((index) => {
    const { numbers, words } = shares[index] ?? { numbers: 0, words: 0 };
    return numbers >= DATA * (numbers + words) && (numbers + words) * 2 >= Math.max(1, typical);
  });
  const above = inUse.filter((index) => data === undefined || index < data);
  const last = above.findLast((index) => (shares[index]?.words ?? 0) >= Math.max(1, 0.3 * numeric.length));
  if (last === undefined) return null;
  const isNumbered = data === last + 1 && isNumbering(rows[data]?.cells ?? []);
  const bottom = isNumbered ? last + 1 : last;
  const first = extendUp(rows, filled, last, bottom);
  return { first, count: bottom - first + 1 };
}

/** Columns whose cells are mostly numbers. */
function numericColumns(rows: readonly (readonly string[])[], most: number): number[] {
  const width = Math.min(most, Math.max(0, ...rows.map(({ length }) => length)));
  return Array.from({ length: width }, (_, position) => position).filter((position) => {
    const cells = rows.map((row) => row[position] ?? '').filter((cell) => cell !== '');
    const numbers = cells.filter(looksNumeric);
    return numbers.length >= DATA * cells.length && cells.some((cell) => /\p{Nd}/u.test(cell));
  });
}

function numericShare(cells: readonly string[], numeric: readonly number[]) {
  let numbers = 0;
  let words = 0;
  for (const position of numeric) {
    const cell = cells[position] ?? '';
    if (cell === '') continue;
    if (looksNumeric(cell)) numbers++;
    else words++;
  }
  return { numbers, words };
}

/** A table without numbers: its first row that is about as full as the others, of different words. */
function wordsOnly(
  rows: readonly EarlyRow[],
  inUse: readonly number[],
  filled: readonly number[],
): GuessedHeader | null {
  const typical = median(inUse.map((index) => filled[index] ?? 0));
  const first = inUse.find((index) => {
    const cells = rows[index]?.cells.filter((cell) => cell !== '') ?? [];
    return cells.length * 2 >= typical && new Set(cells).size === cells.length && !cells.some(looksNumeric);
  });
  return first === undefined ? null : { first, count: 1 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How far up the header goes: a row more where it names what would else have no name, or the same as another column. */
function extendUp(
  rows: readonly EarlyRow[],
  filled: readonly number[],
  last: number,
  bottom: number,
): number {
  let first = last;
  const unnamed = (from: number): number => {
    const names = joinHeader(rows.slice(from, bottom + 1).map(({ cells }) => cells)).filter(
      (name) => name !== '',
    );
    const width = Math.max(0, ...rows.slice(from).map(({ cells }) => cells.length));
    return width - new Set(names).size;
  };
  while (first > 0 && bottom - first + 1 < MOST_ROWS) {
    const above = rows[first - 1];
    const isNext = above !== undefined && above.lastLine + 1 === rows[first]?.fileLine;
    if (!isNext || (filled[first - 1] ?? 0) < 2) break;
    const numbers = above.cells.filter(looksNumeric).length;
    if (numbers * 2 >= (filled[first - 1] ?? 0) || unnamed(first - 1) >= unnamed(first)) break;
    first--;
  }
  return first;
}

/** The numbers 1, 2, 3 … under the names of a form's columns. */
function isNumbering(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => cell !== '').map(Number);
  return numbers.length >= 3 && numbers.every((value, index) => value === (numbers[0] ?? 0) + index);
}
