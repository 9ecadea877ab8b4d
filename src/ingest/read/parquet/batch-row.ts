import { createTextRow, type Row } from '../row.js';
import type { Batch } from './batch.js';

/** A row over batches of columns, which is moved from line to line. */
interface BatchRow extends Row {
  /** From here on the row is the one at `ats[column]` of each batch, and `by` further on. */
  readonly place: (batches: readonly Batch[], ats: readonly number[]) => void;
  readonly move: (by: number, fileLine: number) => void;
}

export function createBatchRow(width: number): BatchRow {
  let batches: readonly Batch[] = [];
  let ats: readonly number[] = [];
  let by = 0;
  let fileLine = 0;
  const text = (position: number): string => batches[position]?.text((ats[position] ?? 0) + by).trim() ?? '';
  return {
    get fileLine() {
      return fileLine;
    },
    get lastLine() {
      return fileLine;
    },
    width,
    text,
    count: (position) => batches[position]?.count((ats[position] ?? 0) + by) ?? -1,
    raw: () =>
      createTextRow()
        .set(
          Array.from({ length: width }, (_, position) => text(position)),
          fileLine,
        )
        .raw(),
    place(given, from) {
      batches = given;
      ats = from;
    },
    move(to, line) {
      by = to;
      fileLine = line;
    },
  };
}
