import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';

/** One row of a table in a page. */
export interface GridRow {
  readonly cells: readonly string[];
  /** Line of the file on which its tag begins. */
  readonly fileLine: number;
}

/** A text that covers cells of rows still to come. */
interface Carried {
  readonly text: string;
  readonly rowsLeft: number;
}

/** Puts the cells of a table into rows and columns; a cell that spans several stands in each of them. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly openRow: (fileLine: number) => void;
  readonly place: (text: string, columns: number, rows: number) => void;
  readonly closeRow: () => void;
  /** Ends spans over rows: none reaches from one section of a table into the next. */
  readonly endSection: () => void;
}

/** `take` is told of every cell before it is made and throws where they are too many. */
export function createGrid(take: (cells: number) => void): Grid {
  const rows: GridRow[] = [];
  let cells: string[] = [];
  let fileLine = 1;
  let carried: (Carried | undefined)[] = [];
  let nextCarried: (Carried | undefined)[] = [];

  const put = (text: string, rowsLeft: number): void => {
    if (rowsLeft > 0) nextCarried[cells.length] = { text, rowsLeft };
    cells.push(text);
  };
  const putCarried = (): void => {
    for (let above = carried[cells.length]; above; above = carried[cells.length]) {
      take(1);
      put(above.text, above.rowsLeft - 1);
    }
  };
  return {
    rows,
    openRow(line) {
      cells = [];
      nextCarried = [];
      fileLine = line;
    },
    place(text, columns, rowSpan) {
      putCarried();
      take(columns);
      for (let column = 0; column < columns; column++) put(text, rowSpan - 1);
    },
    closeRow() {
      while (cells.length < carried.length) {
        putCarried();
        if (cells.length < carried.length) {
          take(1);
          put('', 0);
        }
      }
      if (cells.length > 0) rows.push({ cells, fileLine });
      carried = nextCarried;
    },
    endSection() {
      carried = [];
    },
  };
}

/** Counts the cells of a page and throws a ReadProblem at the first too many. */
export function countCells(): (cells: number) => void {
  let left: number = limits.pageCells;
  return (cells) => {
    left -= cells;
    if (left < 0) throw new ReadProblem('too-many-cells', { limit: limits.pageCells, what: 'cells' });
  };
}
