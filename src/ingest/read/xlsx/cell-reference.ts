import { limits } from '../limits.js';

/** A rectangle of cells: columns from 0, rows from 1, its last ones included. */
export interface CellRange {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const A = 65;
const Z = 90;

/** The column, from 0, of a reference such as `C7`; -1 where it is none, lies outside a sheet, or in another row. */
export function columnInRow(reference: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 3; at++) {
    const code = reference.charCodeAt(at);
    if (code < A || code > Z) break;
    column = column * 26 + (code - A + 1);
  }
  if (column === 0 || column > limits.columns) return -1;
  return reference.slice(at) === String(row) ? column - 1 : -1;
}

/** A row as a sheet numbers it, from 1; null where it is none or lies outside a sheet. */
export function parseRow(text: string): number | null {
  const row = /^[1-9]\d{0,6}$/u.test(text) ? Number(text) : 0;
  return row >= 1 && row <= limits.rows ? row : null;
}

/** A range such as `A1:C7`; null where it is none, is turned round, or lies outside a sheet. */
export function parseRange(text: string): CellRange | null {
  const [, from = '', fromRow = '', to = from, toRow = fromRow] =
    /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/u.exec(text) ?? [];
  const top = parseRow(fromRow);
  const bottom = parseRow(toRow);
  if (top === null || bottom === null) return null;
  const left = columnInRow(from + fromRow, top);
  const right = columnInRow(to + toRow, bottom);
  return left === -1 || right < left || bottom < top ? null : { left, right, top, bottom };
}
