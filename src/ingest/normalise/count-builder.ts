import { BLANK, type CountColumn } from '../../model/count.js';

/** A column of counts that grows as rows arrive; rows never set stay blank. */
export interface CountBuilder {
  readonly set: (row: number, value: number, fileLine?: number) => void;
  readonly get: (row: number) => number;
  /** Line of the file on which a cell stands, 0 where no row names it or cells stand on the row's own line. */
  readonly fileLineOf: (row: number) => number;
  readonly finish: (length: number) => CountColumn;
}

/** `ownLines`: whether each cell stands on a line of its own, as in a long table. */
export function createCountBuilder(ownLines: boolean): CountBuilder {
  const values = createIntBuilder(BLANK);
  const fileLines = ownLines ? createIntBuilder(0) : undefined;
  return {
    set(row, value, fileLine) {
      values.set(row, value);
      if (fileLine !== undefined) fileLines?.set(row, fileLine);
    },
    get: values.get,
    fileLineOf: (row) => fileLines?.get(row) ?? 0,
    finish(length) {
      const column = { values: values.finish(length) };
      return fileLines ? { ...column, fileLines: fileLines.finish(length) } : column;
    },
  };
}

/** Whole numbers by row that grow as rows arrive. */
export interface IntBuilder {
  readonly set: (row: number, value: number) => void;
  readonly get: (row: number) => number;
  readonly finish: (length: number) => Int32Array;
}

/** Grows by doubling; rows never set hold `empty`. */
export function createIntBuilder(empty: number): IntBuilder {
  let cells = new Int32Array(64).fill(empty);
  const reach = (length: number): void => {
    if (length <= cells.length) return;
    const larger = new Int32Array(Math.max(length, cells.length * 2)).fill(empty);
    larger.set(cells);
    cells = larger;
  };
  return {
    set(row, value) {
      reach(row + 1);
      cells[row] = value;
    },
    get: (row) => cells[row] ?? empty,
    finish(length) {
      reach(length);
      return cells.slice(0, length);
    },
  };
}
