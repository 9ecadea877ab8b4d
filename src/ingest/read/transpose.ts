import { limits } from './limits.js';
import { nameLines } from './line-names.js';
import { ReadProblem } from './read-problem.js';
import { createTextRow, textsOf } from './row.js';
import type { TableSink } from './table.js';

/**
 * Reads a table in whose rows stand the lines of the form and in whose columns the stations, as the Russian commission's
 * summary tables. The rows go into `sink`; at `finish` its columns are handed on as rows to the inner sink, their header first,
 * named as {@link nameLines} says. A column of sums becomes a row like any other. **The line of a row is then the number of its column**,
 * from 1, because that is where a station stands in the file. Columns without any text are passed over. Throws the ReadProblem
 * `too-many-cells` where the table is too large to be held.
 */
export function transposing(sink: TableSink): { readonly sink: TableSink; readonly finish: () => void } {
  const rows: string[][] = [];
  let width = 0;
  return {
    sink: {
      row(row) {
        rows.push(textsOf(row));
        width = Math.max(width, row.width);
        if (rows.length * width > limits.transposedCells) {
          throw new ReadProblem('too-many-cells', { limit: limits.transposedCells, what: 'cells' });
        }
      },
      runTogether: sink.runTogether,
    },
    finish() {
      const { wordingColumn, columns } = nameLines(rows, width);
      if (columns.length === 0) return;
      const row = createTextRow();
      const names = columns.map(({ name }) => name);
      sink.row(row.set(names, wordingColumn + 1));
      for (let column = wordingColumn + 1; column < width; column++) {
        const cells = columns.map(({ row: from }) => rows[from]?.[column] ?? '');
        if (cells.some((cell) => cell !== '')) sink.row(row.set(cells, column + 1));
      }
    },
  };
}
