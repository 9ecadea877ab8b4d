import { BLANK } from '../../../model/count.js';
import { limits } from '../limits.js';
import type { Dialect } from './dialect.js';
import { MOST_ROW_BYTES } from './parser-problem.js';

/** What a row is found to be. */
export const Found = {
  /** Its end has not come yet. */
  incomplete: 0,
  /** On one line, and each quoted cell is quoted from its first character to its last. */
  regular: 1,
  /** Anything else: for csv-parse to read. */
  irregular: 2,
  /** Longer than any row of a table. */
  tooLong: 3,
} as const;

/** In {@link RowScanner.counts}: the cell is more than digits, and what it says has not been found out. */
export const NOT_LOOKED_AT = -3;

/** Finds rows and the borders of their cells. What it found stands in it until the next row. */
export interface RowScanner {
  /**
   * Looks at the row that begins at `from`, of bytes that are there up to `to`, and says what it is: a value of
   * {@link Found}. With `isLast` the file ends at `to`. Writes over the byte at `to`.
   */
  readonly scan: (bytes: Buffer, from: number, to: number, isLast: boolean) => number;
  /** How many cells a regular row has. */
  width: number;
  /** Where the row ends, and where its line end does. */
  end: number;
  next: number;
  /** Line ends within quotation marks. */
  lineBreaks: number;
  /** Each cell begins behind the border of its number and ends before the next one, with any quotation marks around it. */
  borders: Int32Array;
  /** What a cell of a few digits or of nothing says; else {@link NOT_LOOKED_AT}. */
  counts: Int32Array;
}

const Byte = { inside: 0, quote: 1, delimiter: 2, lineFeed: 3, carriageReturn: 4 } as const;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
const ZERO = 0x30;
/** More might not fit a count. */
const MOST_DIGITS = 9;

/** Whether a table can be scanned: its delimiter is one byte that stands for nothing else. */
export function canScan({ delimiter }: Dialect): boolean {
  return /^[^\0\r\n"'0-9\x80-\u{10ffff}]$/u.test(delimiter);
}

export function createRowScanner({ delimiter, quote }: Dialect): RowScanner {
  const mark = quote.charCodeAt(0);
  const classes = new Uint8Array(256);
  classes[LINE_FEED] = Byte.lineFeed;
  classes[CARRIAGE_RETURN] = Byte.carriageReturn;
  classes[delimiter.charCodeAt(0)] = Byte.delimiter;
  classes[mark] = Byte.quote;
  const classesWithin = classes.slice();
  classesWithin[delimiter.charCodeAt(0)] = Byte.inside;

  let isRegular = true;

  /** From the quotation mark that begins a cell to the cell's end; -1 where that has not come yet. */
  const scanQuoted = (bytes: Buffer, opening: number, to: number, isLast: boolean): number => {
    let at = opening + 1;
    for (;;) {
      let found = classesWithin[bytes[at] as number] as number;
      while (found === Byte.inside) found = classesWithin[bytes[++at] as number] as number;
      if (at >= to) {
        isRegular = false;
        return isLast ? to : -1;
      }
      if (found === Byte.lineFeed || found === Byte.carriageReturn) {
        isRegular = false;
        if (found === Byte.carriageReturn || bytes[at - 1] !== CARRIAGE_RETURN) scanner.lineBreaks++;
      } else if (bytes[at + 1] === mark) at++;
      else break;
      at++;
    }
    at++;
    while ((classes[bytes[at] as number] as number) <= Byte.quote) {
      isRegular = false;
      at++;
    }
    return at;
  };

  const scan = (bytes: Buffer, from: number, to: number, isLast: boolean): number => {
    // So that no loop need ask whether the bytes have come to an end.
    bytes[to] = LINE_FEED;
    isRegular = true;
    scanner.lineBreaks = 0;
    let { borders, counts } = scanner;
    let at = from - 1;
    let cell = 0;
    let found: number = Byte.delimiter;
    borders[0] = at;
    while (found === Byte.delimiter) {
      if (cell === counts.length) {
        borders = scanner.borders = lengthened(borders, cell * 2 + 1);
        counts = scanner.counts = lengthened(counts, cell * 2);
      }
      const start = ++at;
      let count = 0;
      let digit = (bytes[at] as number) ^ ZERO;
      while (digit < 10) {
        count = (Math.imul(count, 10) + digit) | 0;
        digit = (bytes[++at] as number) ^ ZERO;
      }
      found = classes[digit ^ ZERO] as number;
      if (found <= Byte.quote) {
        count = NOT_LOOKED_AT;
        if (found === Byte.quote && at === start) {
          at = scanQuoted(bytes, at, to, isLast);
          if (at === -1) return to - from > MOST_ROW_BYTES ? Found.tooLong : Found.incomplete;
          found = classes[bytes[at] as number] as number;
        }
        while (found <= Byte.quote) {
          if (found === Byte.quote) isRegular = false;
          do found = classes[bytes[++at] as number] as number;
          while (found === Byte.inside);
        }
      } else if (at === start) count = BLANK;
      else if (at - start > MOST_DIGITS) count = NOT_LOOKED_AT;
      counts[cell] = count;
      borders[++cell] = at;
    }
    if (!isLast && (at >= to || (found === Byte.carriageReturn && at + 1 === to))) {
      return to - from > MOST_ROW_BYTES ? Found.tooLong : Found.incomplete;
    }
    scanner.width = cell;
    scanner.end = at;
    const isPair = found === Byte.carriageReturn && at + 1 < to && bytes[at + 1] === LINE_FEED;
    scanner.next = Math.min(isPair ? at + 2 : at + 1, to);
    const length = scanner.next - from;
    if (length > MOST_ROW_BYTES) return Found.tooLong;
    return isRegular && length <= limits.rowBytes ? Found.regular : Found.irregular;
  };

  const scanner: RowScanner = {
    scan,
    width: 0,
    end: 0,
    next: 0,
    lineBreaks: 0,
    borders: new Int32Array(65),
    counts: new Int32Array(64),
  };
  return scanner;
}

function lengthened(array: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}
