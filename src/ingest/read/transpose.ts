import { getOrAdd } from '../../model/get-or-add.js';
import { limits } from './limits.js';
import { nameLines } from './line-names.js';
import { ReadProblem } from './read-problem.js';
import { createTextRow, type Row, textsOf } from './row.js';
import type { TableSink } from './table.js';
import { hasWidth, usualWidth } from './usual-width.js';

/** A row of the table as it is held. */
interface HeldRow {
  readonly row: Row;
  readonly cells: readonly string[];
}

/**
 * Reads a table in whose rows stand the lines of the form and in whose columns the stations, as the Russian commission's
 * summary tables. The rows go into `sink`; at `finish` its columns are handed on as rows to the inner sink, their header first,
 * named as {@link nameLines} says. A column of sums becomes a row like any other. **The line of a row is then the number of its column**,
 * from 1, because that is where a station stands in the file. Columns without any text of their own are
 * passed over.
 *
 * Rows that ran together, and rows of fewer or more cells than the others, are lines of the form whose numbers nobody can tell: **they
 * become no column**, and are handed on by the lines of the file: before the header where the sink asks what was lost, or else as rows
 * that ran together, after all columns. Throws the ReadProblem `too-many-cells` where the table is too large to be held.
 */
export function transposing(sink: TableSink): { readonly sink: TableSink; readonly finish: () => void } {
  const rows: HeldRow[] = [];
  const ranTogether: HeldRow[] = [];
  let width = 0;
  const hold = (held: HeldRow[], row: Row): void => {
    const cells = textsOf(row);
    const { fileLine, lastLine, repeated } = row;
    held.push({ cells, row: createTextRow().set(cells, fileLine, lastLine, row.raw(), { repeated }) });
    if ((rows.length + ranTogether.length) * width > limits.transposedCells) {
      throw new ReadProblem('too-many-cells', { limit: limits.transposedCells, what: 'cells' });
    }
  };
  return {
    sink: {
      row(row) {
        width = Math.max(width, row.width);
        hold(rows, row);
      },
      runTogether: (row) => hold(ranTogether, row),
    },
    finish() {
      const { wordingColumn, columns } = nameLines(
        rows.map(({ cells }) => cells),
        width,
      );
      if (columns.length === 0) return;
      const held = columns.flatMap(({ row }) => rows[row] ?? []);
      const expected = usualWidth(held.map(({ cells }) => cells));
      const isOdd = ({ cells }: HeldRow): boolean => !hasWidth(cells, expected);
      const lost = [
        ...held.filter(isOdd).map(({ row }) => ({ row, width: expected })),
        ...ranTogether.map(({ row }) => ({ row, width: null })),
      ].sort((one, other) => one.row.fileLine - other.row.fileLine);
      for (const { row, width } of lost) sink.lost?.(row, width);
      const kept = columns.flatMap(({ name, row }) => {
        const found = rows[row];
        return found && !isOdd(found) ? [{ name, ...found }] : [];
      });
      const row = createTextRow();
      sink.row(
        row.set(
          kept.map(({ name }) => name),
          wordingColumn + 1,
        ),
      );
      const repeated = repeatedByColumn(kept.map((line) => line.row.repeated));
      for (let column = wordingColumn + 1; column < expected; column++) {
        const cells = kept.map(({ cells: line }) => line[column] ?? '');
        const merged = new Set(repeated.get(column));
        if (cells.every((cell, at) => cell === '' || merged.has(at))) continue;
        sink.row(row.set(cells, column + 1, column + 1, undefined, { repeated: repeated.get(column) }));
      }
      if (!sink.lost) for (const { row } of lost) sink.runTogether(row);
    },
  };
}

/** Of each column the rows, by their place in the list, in which it only repeats a merged cell. */
function repeatedByColumn(
  rows: readonly (readonly number[] | undefined)[],
): ReadonlyMap<number, readonly number[]> {
  const byColumn = new Map<number, number[]>();
  rows.forEach((repeated, at) => {
    for (const column of repeated ?? []) getOrAdd(byColumn, column, () => []).push(at);
  });
  return byColumn;
}
