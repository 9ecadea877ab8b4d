import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';

/** One row of a table in a page. */
export interface GridRow {
  readonly cells: readonly string[];
  /** Positions at which a cell stands that begins elsewhere; missing where there are none. */
  readonly repeated?: readonly number[] | undefined;
  /** Line of the file on which its tag begins. */
  readonly fileLine: number;
  /** Whether the page shows nothing of it; its cells are then those that it hides. */
  readonly isHidden: boolean;
  /** Whether the page shows it without a part of its text. */
  readonly isPartlyHidden: boolean;
}

/** A cell as a page shows it. */
interface GridCell {
  readonly text: string;
  /** What the page hides of it. */
  readonly unseen: string;
  /** Whether it takes no place, so that the next one stands where it would. */
  readonly isGone: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** A text that covers cells of rows still to come. */
interface Carried {
  readonly text: string;
  readonly rowsLeft: number;
}

/**
 * Puts the cells of a table into rows and columns; a cell that spans several stands in each of them. Hidden rows take no part in
 * that.
 */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly openRow: (fileLine: number, isHidden: boolean) => void;
  readonly place: (cell: GridCell) => void;
  readonly closeRow: () => void;
  /** Ends spans over rows: none reaches from one section of a table into the next. */
  readonly endSection: () => void;
}

/** `take` is told of every cell before it is made and throws where they are too many. */
export function createGrid(take: (cells: number) => void): Grid {
  const rows: GridRow[] = [];
  let cells: string[] = [];
  let repeated: number[] = [];
  let unseen: string[] = [];
  let fileLine = 1;
  let isHidden = false;
  let carried: (Carried | undefined)[] = [];
  let nextCarried: (Carried | undefined)[] = [];

  const put = (text: string, rowsLeft: number): void => {
    if (rowsLeft > 0) nextCarried[cells.length] = { text, rowsLeft };
    cells.push(text);
  };
  const putCarried = (): void => {
    for (let above = carried[cells.length]; above; above = carried[cells.length]) {
      take(1);
      if (above.text !== '') repeated.push(cells.length);
      put(above.text, above.rowsLeft - 1);
    }
  };
  return {
    rows,
    openRow(line, hidden) {
      cells = [];
      if (repeated.length > 0) repeated = [];
      if (unseen.length > 0) unseen = [];
      nextCarried = [];
      fileLine = line;
      isHidden = hidden;
    },
    place(cell) {
      if (isHidden || cell.isGone) {
        take(1);
        unseen.push(cell.text || cell.unseen);
        return;
      }
      if (cell.unseen !== '') unseen.push(cell.unseen);
      putCarried();
      take(cell.columns);
      for (let column = 0; column < cell.columns; column++) {
        if (column > 0 && cell.text !== '') repeated.push(cells.length);
        put(cell.text, cell.rows - 1);
      }
    },
    closeRow() {
      if (isHidden) {
        if (unseen.length > 0) rows.push({ cells: unseen, fileLine, isHidden, isPartlyHidden: false });
        return;
      }
      while (cells.length < carried.length) {
        putCarried();
        if (cells.length < carried.length) {
          take(1);
          put('', 0);
        }
      }
      const hides = unseen.some(isText);
      if (hides && !cells.some(isText)) {
        rows.push({ cells: unseen, fileLine, isHidden: true, isPartlyHidden: false });
      } else if (cells.length > 0) {
        const merged = repeated.length > 0 ? { repeated } : {};
        rows.push({ cells, fileLine, isHidden, isPartlyHidden: hides, ...merged });
      }
      carried = nextCarried;
    },
    endSection() {
      carried = [];
    },
  };
}

const isText = (cell: string): boolean => cell !== '';

/** Counts the cells of a page and throws a ReadProblem at the first too many. */
export function countCells(): (cells: number) => void {
  let left: number = limits.pageCells;
  return (cells) => {
    left -= cells;
    if (left < 0) throw new ReadProblem('too-many-cells', { limit: limits.pageCells, what: 'cells' });
  };
}
