import type { Row } from './row.js';
import type { OpenTable, TableSink } from './table.js';

/**
 * The same table with lines that belong to one row each: where several rows stand on one line, as in JSON or a page without line
 * breaks, those after the first are counted on from it. So a line of a file names one row. A header made up of keys takes no line.
 */
export function withOwnLines(table: OpenTable): OpenTable {
  return { ...table, read: (sink) => table.read(ownLines(sink)) };
}

function ownLines(sink: TableSink): TableSink {
  let last = 0;
  let shift = 0;
  let current: Row | undefined;
  const given = (): Row => {
    if (!current) throw new Error('expected a row');
    return current;
  };
  const shifted: Row = {
    get fileLine() {
      return given().fileLine + shift;
    },
    get lastLine() {
      return given().lastLine + shift;
    },
    get width() {
      return given().width;
    },
    text: (position) => given().text(position),
    count: (position) => given().count(position),
    raw: () => given().raw(),
    get repeated() {
      return given().repeated;
    },
    get misfit() {
      return given().misfit;
    },
  };
  const numbered = (row: Row): Row => {
    if (row.isKeys) return row;
    shift = Math.max(last + 1 - row.fileLine, 0);
    last = row.lastLine + shift;
    if (shift === 0) return row;
    current = row;
    return shifted;
  };
  return {
    row: (row) => sink.row(numbered(row)),
    runTogether: (row) => sink.runTogether(numbered(row)),
    hidden(row) {
      const own = numbered(row);
      sink.hidden?.(own);
    },
  };
}
