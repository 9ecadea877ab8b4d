import { parseCount } from '../normalise/count.js';

/**
 * One row of a table while it is looked at. It belongs to its reader and changes with the next row: keep what it says, never
 * the row itself.
 */
export interface Row {
  /** First and last line of the file that it stands on, from 1: the row of a sheet, the item of a list. */
  readonly fileLine: number;
  readonly lastLine: number;
  /** How many cells it has. */
  readonly width: number;
  /** A cell without the white space around it; empty where the row is not so wide. */
  readonly text: (position: number) => string;
  /** A cell as {@link parseCount} reads it. */
  readonly count: (position: number) => number;
  /** The row as it stands in the file; where a file has no text of rows, its cells as CSV. */
  readonly raw: () => string;
  /** Positions that only repeat the text of a merged cell, which begins elsewhere; missing where there are none. */
  readonly repeated?: readonly number[] | undefined;
  /** What the row is, where it is unlike the others and its width does not say how; it is then wider than the header. */
  readonly misfit?: Misfit | undefined;
  /** Whether it is a header made up of the keys of what follows: it stands on no line of its own, and has that of the first row. */
  readonly isKeys?: boolean | undefined;
}

/** How an element of a JSON list can be unlike the others. */
export type Misfit = 'noObject' | 'noList' | 'newKey' | 'repeatedKey';

/** What else is known of a row. */
type RowMarks = Pick<Row, 'repeated' | 'misfit' | 'isKeys'>;

const NO_MARKS: RowMarks = {};

/** A row that is given its cells as texts, one row after the other. */
interface TextRow extends Row {
  /** `raw`: the row as it stands in the file, where it has such a text. */
  readonly set: (
    cells: readonly string[],
    fileLine: number,
    lastLine?: number,
    raw?: string,
    marks?: RowMarks,
  ) => TextRow;
}

/** `written`: the row as it stands in the file, for a reader that can tell it of the row at hand when it is asked. */
export function createTextRow(written?: () => string): TextRow {
  let cells: readonly string[] = [];
  let fileLine = 0;
  let lastLine = 0;
  let raw: string | undefined;
  let marks = NO_MARKS;
  const row: TextRow = {
    get fileLine() {
      return fileLine;
    },
    get lastLine() {
      return lastLine;
    },
    get width() {
      return cells.length;
    },
    text: (position) => cells[position]?.trim() ?? '',
    count: (position) => parseCount(cells[position] ?? ''),
    raw: () => raw ?? written?.() ?? cells.map(quoted).join(','),
    get repeated() {
      return marks.repeated;
    },
    get misfit() {
      return marks.misfit;
    },
    get isKeys() {
      return marks.isKeys;
    },
    set(given, first, last = first, text, known = NO_MARKS) {
      cells = given;
      fileLine = first;
      lastLine = last;
      raw = text;
      marks = known;
      return row;
    },
  };
  return row;
}

/** Every cell of a row. */
export function textsOf(row: Row): string[] {
  return Array.from({ length: row.width }, (_, position) => row.text(position));
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
