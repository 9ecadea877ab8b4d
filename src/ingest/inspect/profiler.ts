import { type EarlyRow, HEADER_ROWS, joinHeader } from '../find-header.js';
import { columnNames } from '../normalise/bind-columns.js';
import { createTextRow, type Row, textsOf } from '../read/row.js';
import type { TableSink } from '../read/table.js';
import { type ColumnProfiler, createColumnProfiler } from './column-profiler.js';
import { guessHeader } from './guess-header.js';
import { createRowSample } from './row-sample.js';
import type { ProfiledHeader, TableProfile } from './table-profile.js';

/** What is kept until it is decided where the header stands: rows, and characters in them. */
const EARLY_ROWS = HEADER_ROWS + 40;
const EARLY_CHARACTERS = 1 << 22;

/** Columns that are looked at: as many as a sheet of a spreadsheet has. */
const COLUMNS = 1 << 14;

/** Different texts that are remembered of one column, and of all. */
const DISTINCT = 1000;
const DISTINCT_IN_ALL = 1 << 18;

/** Looks at a table row by row: where its header stands, and what every column holds. Keeps no rows but a small sample. */
export function createProfiler(): { readonly sink: TableSink; readonly finish: () => TableProfile } {
  const early: EarlyRow[] = [];
  const earlyRow = createTextRow();
  const sample = createRowSample();
  let earlyCharacters = 0;
  let header: ProfiledHeader | null = null;
  let columns: ColumnProfiler[] = [];
  let width = 0;
  let above = 0;
  let rows = 0;
  let irregular = 0;
  let runTogether = 0;

  const take = (row: Row): void => {
    rows++;
    if (row.width !== width) irregular++;
    for (let position = 0; position < columns.length; position++) columns[position]?.take(row.text(position));
    sample.offer(row.text, columns.length);
  };
  /** Decides where the header stands and goes on with the rows under it. */
  const begin = (): void => {
    const held = early.splice(0);
    const found = guessHeader(held, COLUMNS);
    const inHeader = found ? held.slice(found.first, found.first + found.count) : [];
    const names = columnNames(joinHeader(inHeader.map(({ cells }) => cells)));
    header = { lines: inHeader.map(({ fileLine }) => fileLine), names };
    const body = held.slice(found ? found.first + found.count : 0);
    above = found ? held.slice(0, found.first).filter(isFilled).length : 0;
    width = Math.max(names.length, found ? 0 : Math.max(0, ...held.map(({ cells }) => cells.length)));
    const looked = Math.min(COLUMNS, width);
    const cap = Math.max(16, Math.min(DISTINCT, Math.floor(DISTINCT_IN_ALL / Math.max(1, looked))));
    columns = Array.from({ length: looked }, (_, position) =>
      createColumnProfiler(position, names[position] ?? '', cap),
    );
    for (const { cells, fileLine, lastLine } of body) take(earlyRow.set(cells, fileLine, lastLine));
  };
  return {
    sink: {
      row(row) {
        if (header !== null) return take(row);
        const cells = textsOf(row);
        early.push({ cells, fileLine: row.fileLine, lastLine: row.lastLine });
        earlyCharacters += cells.reduce((sum, { length }) => sum + length, cells.length);
        if (early.length === EARLY_ROWS || earlyCharacters > EARLY_CHARACTERS) begin();
      },
      runTogether() {
        runTogether++;
      },
    },
    finish() {
      if (header === null) begin();
      return {
        header: header ?? { lines: [], names: [] },
        above,
        rows,
        irregular,
        runTogether,
        columnsBeyond: Math.max(0, width - columns.length),
        columns: columns.map((column) => column.finish()),
        sample: sample.rows(),
      };
    },
  };
}

function isFilled({ cells }: EarlyRow): boolean {
  return cells.some((cell) => cell !== '');
}
