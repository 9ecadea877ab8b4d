import type { GridRow } from './grid.js';
import { joinSideBySide } from './side-by-side.js';
import type { PageTable } from './table-stack.js';

export interface NamedTable {
  readonly name: string;
  readonly rows: readonly GridRow[];
}

/**
 * The tables of a page that hold data: those with text of their own in two rows and two columns at least, numbered from 1 in the order
 * in which they begin. What only arranges other tables is none. Two that stand side by side and belong together are given a third
 * time before them, joined, as `1+2`; the second may then have a single column.
 */
export function nameTables(tables: readonly PageTable[]): readonly NamedTable[] {
  const named: NamedTable[] = [];
  const filled = tables.filter(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell !== '')));
  let number = 0;
  let isSecond = false;
  filled.forEach((table, index) => {
    const next = filled[index + 1];
    const joined = next && !isSecond ? joinSideBySide(table, next) : null;
    if (joined === null && !isSecond && !isTable(table.rows)) return;
    number++;
    if (joined) named.push({ name: `${number}+${number + 1}`, rows: joined });
    named.push({ name: String(number), rows: table.rows });
    isSecond = joined !== null;
  });
  return named;
}

function isTable(rows: readonly GridRow[]): boolean {
  const filledRows = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const filledColumns = new Set(
    filledRows.flatMap(({ cells }) => [cells.findIndex(isText), cells.findLastIndex(isText)]),
  );
  return filledRows.length >= 2 && filledColumns.size >= 2;
}

const isText = (cell: string): boolean => cell !== '';
