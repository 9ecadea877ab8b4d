import type { Part } from '../model/part.js';
import { normaliseHeader } from './normalise/bind-columns.js';
import type { Row } from './read/row.js';

/** Which rows of one table are read. */
export interface PartOfTable {
  /** Told the header, before any row. Says whether the table has the column that parts go by. */
  readonly bind: (header: readonly string[]) => boolean;
  /** Told of every row below the header, in order: a territory may be carried down. Without the column no row belongs. */
  readonly holds: (row: Row) => boolean;
}

/** Begins a table; `carryDown`: a blank cell is the one above it. */
export type PartOfTables = (carryDown: boolean) => PartOfTable;

/** The rows of a part of the data set. */
export function partOfTables({ column, value }: Part): PartOfTables {
  return (carryDown) => {
    const cell = createPartCell(column, carryDown);
    return { bind: cell.bind, holds: (row) => cell.text(row) === value };
  };
}

/** Finds the column that parts go by, and what a row has in it, or carries down: null without the column. */
export function createPartCell(column: string, carryDown: boolean) {
  let position = -1;
  let carried = '';
  return {
    bind(header: readonly string[]): boolean {
      position = header.map(normaliseHeader).indexOf(normaliseHeader(column));
      return position !== -1;
    },
    text(row: Row): string | null {
      if (position === -1) return null;
      const own = row.text(position);
      if (!carryDown) return own;
      if (own !== '') carried = own;
      return carried;
    },
    /** Whether the row has anything else. */
    isAlone(row: Row): boolean {
      for (let at = 0; at < row.width; at++) if (at !== position && row.text(at) !== '') return false;
      return true;
    },
  };
}
