import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import { cellText } from './cell-text.js';
import { countCells, createGrid, type Grid, type GridRow } from './grid.js';
import { createHiddenPart, type HiddenPart } from './hidden-part.js';
import type { Hiding } from './hiding.js';

/** A table of a page, and where it stands. */
export interface PageTable {
  readonly rows: readonly GridRow[];
  /** The row of the table around it, of which tables that stand side by side share one. */
  readonly outerRow: object | null;
}

/** A table whose end has not come. */
interface OpenFrame {
  readonly grid: Grid;
  readonly isHidden: boolean;
  isSectionHidden: boolean;
  /** Its row and cell that are open. */
  row: { readonly isHidden: boolean } | null;
  cell: OpenCell | null;
}

interface OpenCell extends Span {
  written: string;
  unseen: string;
  readonly hiding: Hiding;
  /** Made for the first hidden element in it. */
  part: HiddenPart | null;
}

interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** Tables within tables, as their tags come. What is missing is taken for written, as browsers do. */
interface TableStack {
  readonly openTable: (hiding: Hiding) => void;
  readonly closeTable: () => void;
  readonly openRow: (fileLine: number, hiding: Hiding) => void;
  readonly closeRow: () => void;
  readonly openCell: (fileLine: number, hiding: Hiding, span: Span) => void;
  readonly closeCell: () => void;
  readonly openSection: (hiding: Hiding) => void;
  readonly closeSection: () => void;
  /** An element that is no part of a table begins or ends, in a cell or outside tables. */
  readonly openElement: (tag: string, hiding: Hiding) => void;
  readonly closeElement: (tag: string) => void;
  readonly text: (written: string) => void;
  /** All that comes until it ends is shown to nobody: rows between those of a table are hidden rows of it. */
  readonly openApart: () => void;
  readonly closeApart: () => void;
  /** The page ends, and every table with it. */
  readonly end: () => void;
}

/** `tables` is filled in the order in which they begin. */
export function createTableStack(tables: PageTable[]): TableStack {
  const take = countCells();
  const frames: OpenFrame[] = [];
  const outside = createHiddenPart();
  /** What was open where a stretch began that is shown to nobody; null outside of such. */
  let aside: readonly OpenFrame[] | null = null;

  /** The stretch of the page in which text stands; none between the cells of a table. */
  const part = (): HiddenPart | null | undefined =>
    frames.length === 0 ? outside : frames.at(-1)?.cell?.part;
  const isHere = (): boolean => {
    if (aside) return false;
    const frame = frames.at(-1);
    if (!frame) return !outside.isHidden();
    const { isHidden, isSectionHidden, row, cell } = frame;
    return !(isHidden || isSectionHidden || row?.isHidden || cell?.hiding || cell?.part?.isHidden());
  };

  const closeCell = (): void => {
    const frame = frames.at(-1);
    if (!frame?.cell) return;
    const { written, unseen, hiding, columns, rows } = frame.cell;
    frame.grid.place({
      text: shortText(written),
      unseen: shortText(unseen),
      isGone: hiding === 'gone',
      columns,
      rows,
    });
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
  const openRow = (fileLine: number, hiding: Hiding): void => {
    closeRow();
    if (aside && frames.length === 0) openTable(hiding);
    const frame = frames.at(-1);
    if (!frame) return;
    frame.row = { isHidden: frame.isHidden || frame.isSectionHidden || hiding !== null };
    frame.grid.openRow(fileLine, frame.row.isHidden);
  };
  const openSection = (hiding: Hiding): void => {
    closeRow();
    const frame = frames.at(-1);
    if (!frame) return;
    frame.grid.endSection();
    frame.isSectionHidden = hiding !== null;
  };
  const closeApart = (): void => {
    if (!aside) return;
    while (frames.length > 0) closeTable();
    frames.push(...aside);
    aside = null;
  };
  const openTable = (hiding: Hiding): void => {
    // A table can stand in a cell of another, never between its cells.
    if (frames.length > 0 && !frames.at(-1)?.cell) closeTable();
    refuseBeyond(frames.length, limits.pageDepth, 'nestedTables');
    refuseBeyond(tables.length, limits.pageTables, 'tables');
    if (!aside) part()?.open('table', null);
    const isHidden = hiding !== null || !isHere();
    const grid = createGrid(take);
    tables.push({ rows: grid.rows, outerRow: frames.at(-1)?.row ?? null });
    frames.push(newFrame(grid, isHidden));
  };
  return {
    openTable,
    closeTable,
    openRow,
    closeRow,
    openCell(fileLine, hiding, span) {
      const frame = frames.at(-1);
      if (!frame) return;
      if (frame.row) closeCell();
      else openRow(fileLine, null);
      frame.cell = { written: '', unseen: '', hiding, part: null, ...span };
    },
    closeCell,
    openSection,
    closeSection: () => openSection(null),
    openElement(tag, hiding) {
      if (aside) return;
      const cell = frames.at(-1)?.cell;
      if (cell && hiding !== null) cell.part ??= createHiddenPart();
      part()?.open(tag, hiding);
    },
    closeElement(tag) {
      if (!aside) part()?.close(tag);
    },
    openApart() {
      const frame = frames.at(-1);
      aside = frames.splice(0);
      if (frame && !frame.row) frames.push(newFrame(frame.grid, true));
    },
    closeApart,
    end() {
      closeApart();
      while (frames.length > 0) closeTable();
    },
    text(written) {
      const around = aside?.at(-1)?.cell;
      if (around && around.unseen.length <= limits.rowBytes) around.unseen += written;
      const cell = frames.at(-1)?.cell;
      if (!cell) return;
      if (cell.hiding !== null || cell.part?.isHidden()) {
        if (cell.unseen.length <= limits.rowBytes) cell.unseen += written;
      } else if (cell.written.length <= limits.rowBytes) cell.written += written;
    },
  };
}

function newFrame(grid: Grid, isHidden: boolean): OpenFrame {
  return { grid, isHidden, isSectionHidden: false, row: null, cell: null };
}

/** The text of a cell. Too long a text is left as it is: whoever reads its row refuses it. */
function shortText(written: string): string {
  return written.length > limits.rowBytes ? written : cellText(written);
}

function refuseBeyond(count: number, limit: number, what: string): void {
  if (count === limit) throw new ReadProblem('too-many-cells', { limit, what });
}
