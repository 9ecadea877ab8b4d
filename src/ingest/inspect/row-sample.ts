/** Rows kept, and the longest text of a cell that is. */
const KEPT = 64;
const CELL_LENGTH = 32;

/** A few rows spread evenly over a table of unknown length. */
interface RowSample {
  /** `cell`: the text at a position of the row that comes now. */
  readonly offer: (cell: (position: number) => string, width: number) => void;
  readonly rows: () => readonly (readonly string[])[];
}

/** Keeps every row at first, then every second, every fourth … so that what is kept never outgrows its bound. */
export function createRowSample(): RowSample {
  let kept: string[][] = [];
  let stride = 1;
  let seen = 0;
  return {
    offer(cell, width) {
      if (seen++ % stride !== 0) return;
      if (kept.length === KEPT) {
        kept = kept.filter((_, index) => index % 2 === 0);
        stride *= 2;
        if ((seen - 1) % stride !== 0) return;
      }
      kept.push(
        Array.from({ length: width }, (_, position) => {
          const text = cell(position);
          return text.length > CELL_LENGTH ? '' : text;
        }),
      );
    },
    rows: () => kept,
  };
}
