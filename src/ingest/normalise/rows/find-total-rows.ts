import { isBeyondChance } from './beyond-chance.js';
import { type Run, runBefore, type Walk } from './run-before.js';
import { createRunningSums } from './running-sums.js';

/** Columns, of those with the largest totals, by which runs are looked for: a total may be blank in the first. */
const SEARCHED_COLUMNS = 3;

/** A table of counts in the order of its file. */
interface CountedRows {
  /** Values by row; a blank is negative. */
  readonly columns: readonly Int32Array[];
  /** Whether a row has no station number, or is not called like its neighbours. */
  readonly isOddlyNamed: (row: number) => boolean;
  /** The territory of a row. */
  readonly blockOf: (row: number) => number;
}

/** A row that is the sum of the rows `from` to `to`, which stand directly above or below it; other totals among them do not count. */
export interface TotalRow {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Rows that are totals by arithmetic: in every filled column they equal the sum of a run of rows directly above them, or else directly
 * below. A blank among the summands counts as nothing; totals found before do not count in totals of totals. **No station may be
 * thrown away by chance**, so the columns compared must hold at least three different numbers other than zero, together so large that
 * equal sums by chance are out of the question ({@link isBeyondChance}), and at least two rows of the run numbers. That is
 * enough for an oddly named row. One that is called like a station has to be the sum of its whole block (the rows of one territory
 * beside it, or all rows of the file): at least five rows with numbers, at least four different numbers, the largest at least 200.
 *
 * O(rows × (log rows + columns)): by prefix sums of the column with the largest total, only rows that fit there are compared throughout.
 */
export function findTotalRows(table: CountedRows): readonly TotalRow[] {
  const length = table.columns[0]?.length ?? 0;
  const isTotal = new Uint8Array(length);
  return [(at: number) => at, (at: number) => length - 1 - at]
    .flatMap((rowAt) => walkThrough(table, length, rowAt, isTotal))
    .sort((left, right) => left.row - right.row);
}

/** Finds the totals of what stands before them on a walk, and marks them. */
function walkThrough(
  { columns, isOddlyNamed, blockOf }: CountedRows,
  length: number,
  rowAt: (at: number) => number,
  isTotal: Uint8Array,
): TotalRow[] {
  const running = largestColumns(columns).map((column) => ({ column, sums: createRunningSums(length) }));
  const walk: Walk = { columns, rowAt, isTotal, running };
  const found: TotalRow[] = [];
  let block: number | null = null;
  let blockStart = 0;

  /** Where the run begins, if it is enough to make a total of the row; null where it is not. */
  const startOf = (at: number, run: Run): number | null => {
    const row = rowAt(at);
    const starts = [blockStart, 0].filter((start) => start >= run.earliest && start <= run.latest);
    if (isBeyondChance(run, true) && isOddlyNamed(row)) return starts[0] ?? run.latest;
    const endsBlock = blockOf(row) !== block || at === length - 1 || blockOf(rowAt(at + 1)) !== block;
    const whole = starts.find((start) => (start === blockStart ? endsBlock : at === length - 1));
    return whole !== undefined && isBeyondChance(run, false) ? whole : null;
  };
  for (let at = 0; at < length; at++) {
    const row = rowAt(at);
    const run = isTotal[row] === 0 ? runBefore(at, walk) : null;
    const start = run && startOf(at, run);
    if (start !== null) {
      isTotal[row] = 1;
      const [one, other] = [rowAt(start), rowAt(at - 1)];
      found.push({ row, from: Math.min(one, other), to: Math.max(one, other) });
    }
    for (const { column, sums } of running) {
      sums.add(isTotal[row] === 1 ? 0 : Math.max(0, column[row] ?? 0));
    }
    if (isTotal[row] === 0 && blockOf(row) !== block) {
      block = blockOf(row);
      blockStart = at;
    }
  }
  return found;
}

function largestColumns(columns: readonly Int32Array[]): readonly Int32Array[] {
  const total = (column: Int32Array): number => column.reduce((sum, value) => sum + Math.max(0, value), 0);
  return columns
    .map((column) => ({ column, sum: total(column) }))
    .sort((left, right) => right.sum - left.sum)
    .slice(0, SEARCHED_COLUMNS)
    .map(({ column }) => column);
}
