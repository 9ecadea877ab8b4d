import { limits } from './limits.js';
import { nameLines } from './line-names.js';
import { ReadProblem } from './read-problem.js';
import { createTextRow, type Row, textsOf } from './row.js';
import type { TableSink } from './table.js';

/**
 * Reads a table in whose rows stand the lines of the form and in whose columns the stations, as the Russian commission's
 * summary tables. The rows go into `sink`; at `finish` its columns are handed on as rows to the inner sink, their header first,
 * named as {@link nameLines} says. A column of sums becomes a row like any other. **The line of a row is then the number of its column**,
 * from 1, because that is where a station stands in the file. Columns without any text are passed over. Rows that ran together
 * are lines of the form whose numbers nobody can tell: **they become no column**, and are handed on as what they are, by the
 * lines of the file, after all columns. Throws the ReadProblem `too-many-cells` where the table is too large to be held.
 */
export function transposing(sink: TableSink): { readonly sink: TableSink; readonly finish: () => void } {
  const rows: string[][] = [];
  const ranTogether: Row[] = [];
  let width = 0;
  const checkSize = (): void => {
    if ((rows.length + ranTogether.length) * width > limits.transposedCells) {
      throw new ReadProblem('too-many-cells', { limit: limits.transposedCells, what: 'cells' });
    }
  };
  return {
    sink: {
      row(row) {
        rows.push(textsOf(row));
        width = Math.max(width, row.width);
        checkSize();
      },
      runTogether(row) {
        ranTogether.push(createTextRow().set(textsOf(row), row.fileLine, row.lastLine, row.raw()));
        checkSize();
      },
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
      for (const together of ranTogether) sink.runTogether(together);
    },
  };
}
