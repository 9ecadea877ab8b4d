import type { Row } from '../read/row.js';

/** Text of a cell, or null where it is blank or the column is not mapped. */
export function textAt(row: Row, position: number | undefined): string | null {
  const text = position === undefined ? '' : row.text(position);
  return text === '' ? null : text;
}
