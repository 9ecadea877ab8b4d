import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import { cellText } from './cell-text.js';
import { countCells, createGrid, type Grid, type GridRow } from './grid.js';

/** A table of a page, and where it stands. */
export interface PageTable {
  readonly rows: readonly GridRow[];
  /** The row of the table around it, of which tables that stand side by side share one. */
  readonly outerRow: object | null;
}

/** A table whose end has not come. */
interface OpenFrame {
  readonly grid: Grid;
  /** Its row and cell that are open. */
  row: object | null;
  cell: { written: string; readonly columns: number; readonly rows: number } | null;
}

/** Tables within tables, as their tags come. What is missing is taken for written, as browsers do. */
export interface TableStack {
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: (fileLine: number) => void;
  readonly closeRow: () => void;
  readonly openCell: (fileLine: number, columns: number, rows: number) => void;
  readonly closeCell: () => void;
  readonly endSection: () => void;
  readonly text: (written: string) => void;
  /** The page ends, and every table with it. */
  readonly end: () => void;
}

/** `tables` is filled in the order in which they begin. */
export function createTableStack(tables: PageTable[]): TableStack {
  const take = countCells();
  const frames: OpenFrame[] = [];

  const closeCell = (): void => {
    const frame = frames.at(-1);
    if (!frame?.cell) return;
    const { written, columns, rows } = frame.cell;
    // Too long a text is left as it is: whoever reads its row refuses it.
    frame.grid.place(written.length > limits.rowBytes ? written : cellText(written), columns, rows);
    frame.cell = null;
  };
  const closeRow = (): void => {
    closeCell();
    const frame = frames.at(-1);
    if (!frame?.row) return;
    frame.grid.closeRow();
    frame.row = null;
  };
  const closeTable = (): void => {
    closeRow();
    frames.pop();
  };
  const openRow = (fileLine: number): void => {
    closeRow();
    const frame = frames.at(-1);
    if (!frame) return;
    frame.row = {};
    frame.grid.openRow(fileLine);
  };
  return {
    openTable() {
      // A table can stand in a cell of another, never between its cells.
      if (frames.length > 0 && !frames.at(-1)?.cell) closeTable();
      refuseBeyond(frames.length, limits.pageDepth, 'tables within tables');
      refuseBeyond(tables.length, limits.pageTables, 'tables');
      const grid = createGrid(take);
      tables.push({ rows: grid.rows, outerRow: frames.at(-1)?.row ?? null });
      frames.push({ grid, row: null, cell: null });
    },
    closeTable,
    openRow,
    closeRow,
    openCell(fileLine, columns, rows) {
      const frame = frames.at(-1);
      if (!frame) return;
      if (frame.row) closeCell();
      else openRow(fileLine);
      frame.cell = { written: '', columns, rows };
    },
    closeCell,
    endSection() {
      closeRow();
      frames.at(-1)?.grid.endSection();
    },
    end() {
      while (frames.length > 0) closeTable();
    },
    text(written) {
      const cell = frames.at(-1)?.cell;
      if (cell && cell.written.length <= limits.rowBytes) cell.written += written;
    },
  };
}

function refuseBeyond(count: number, limit: number, what: string): void {
  if (count === limit) throw new ReadProblem('too-many-cells', { limit, what });
}
