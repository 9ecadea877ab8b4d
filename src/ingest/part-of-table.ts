import type { Part } from '../model/part.js';
import { normaliseHeader } from './normalise/bind-columns.js';
import type { Row } from './read/row.js';

/** Which rows of one table belong to a part of the data set. */
export interface PartOfTable {
  /** Told the header, before any row. Says whether the table has the column. */
  readonly bind: (header: readonly string[]) => boolean;
  /** Told of every row below the header, in order: a territory may be carried down. Without the column no row belongs. */
  readonly holds: (row: Row) => boolean;
}

/** `carryDown`: a blank cell is the one above it. */
export function createPartOfTable({ column, value }: Part, carryDown: boolean): PartOfTable {
  let position = -1;
  let carried = '';
  return {
    bind(header) {
      position = header.map(normaliseHeader).indexOf(normaliseHeader(column));
      return position !== -1;
    },
    holds(row) {
      if (position === -1) return false;
      const own = row.text(position);
      if (!carryDown) return own === value;
      if (own !== '') carried = own;
      return carried === value;
    },
  };
}
