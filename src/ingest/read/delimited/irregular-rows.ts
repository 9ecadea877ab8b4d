import { CsvError, parse } from 'csv-parse/sync';
import type { ByteWindow } from './byte-window.js';
import type { Dialect } from './dialect.js';
import { parserOptions } from './parser-options.js';
import { parserProblem } from './parser-problem.js';
import { Found, type RowScanner } from './row-scanner.js';

/** To call csv-parse takes as long as to look at so many rows: the irregular rows of a stretch are handed to it at once. */
const ROWS_WORTH_A_CALL = 32;
const BYTES_AT_ONCE = 1 << 16;

/** Where in a window an irregular row begins, and where its line end does end. */
interface IrregularRow {
  readonly from: number;
  readonly next: number;
  /** Line ends within the row. */
  readonly lineBreaks: number;
}

/** Has csv-parse read the rows of a window that are not regular. */
interface IrregularRows {
  /** Looks at the irregular row that begins at `from` and at those below it that are not too far away. */
  readonly lookAhead: (from: number, isLast: boolean) => IrregularRow | undefined;
  /** The row that begins at `from`, if it is the next of the irregular rows that were looked at. */
  readonly rowAt: (from: number) => IrregularRow | undefined;
  /** The cells of that row, which stands on this line. Throws a ReadProblem where csv-parse cannot read it. */
  readonly takeCells: (fileLine: number) => readonly string[];
}

export function createIrregularRows(
  window: ByteWindow,
  scanner: RowScanner,
  dialect: Dialect,
): IrregularRows {
  const options = parserOptions(dialect);
  let rows: readonly IrregularRow[] = [];
  let taken = 0;
  let records: readonly string[][] = [];
  let failure: unknown;

  return {
    lookAhead(from, isLast) {
      rows = irregularRowsFrom(from, window, scanner, isLast);
      ({ records, failure } = readRecords(bytesOf(rows, window.bytes), options));
      taken = 0;
      if (failure === undefined && records.length !== rows.length) {
        throw new Error(`csv-parse finds ${records.length} rows where the scanner finds ${rows.length}`);
      }
      return rows[0];
    },
    rowAt(from) {
      const row = rows[taken];
      return row?.from === from ? row : undefined;
    },
    takeCells(fileLine) {
      const cells = records[taken++];
      if (cells) return cells;
      throw failure instanceof CsvError ? parserProblem(failure, fileLine) : failure;
    },
  };
}

function irregularRowsFrom(
  from: number,
  { bytes, to }: ByteWindow,
  scanner: RowScanner,
  isLast: boolean,
): IrregularRow[] {
  const rows: IrregularRow[] = [];
  let length = 0;
  let at = from;
  for (let regular = 0; at < to && regular < ROWS_WORTH_A_CALL && length < BYTES_AT_ONCE; regular++) {
    const found = scanner.scan(bytes, at, to, isLast);
    if (found === Found.incomplete || found === Found.tooLong) break;
    if (found === Found.irregular) {
      rows.push({ from: at, next: scanner.next, lineBreaks: scanner.lineBreaks });
      length += scanner.next - at;
      regular = -1;
    }
    at = scanner.next;
  }
  return rows;
}

/** The bytes of some rows, and nothing between them but empty lines. */
function bytesOf(rows: readonly IrregularRow[], bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let from = 0;
  let to = 0;
  for (const row of rows) {
    if (row.from !== to) {
      pieces.push(bytes.subarray(from, to));
      from = row.from;
    }
    to = row.next;
  }
  return Buffer.concat([...pieces, bytes.subarray(from, to)]);
}

/** What csv-parse makes of some rows, as far as it can read them. */
function readRecords(
  bytes: Buffer,
  options: ReturnType<typeof parserOptions>,
): { readonly records: string[][]; readonly failure: unknown } {
  try {
    return { records: parse(bytes, options), failure: undefined };
  } catch (failure) {
    const records: string[][] = [];
    const keep = (record: string[]): null => {
      records.push(record);
      return null;
    };
    try {
      parse(bytes, { ...options, on_record: keep });
    } catch {
      // The same failure again, but now the rows above it are known.
    }
    return { records, failure };
  }
}
