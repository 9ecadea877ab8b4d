import type { GridRow } from './grid.js';
import { joinSideBySide } from './side-by-side.js';
import type { PageTable } from './table-stack.js';

interface NamedTable {
  readonly name: string;
  readonly rows: readonly GridRow[];
}

/** The tables that a page shows, and how many it hides. */
interface PageTables {
  readonly named: readonly NamedTable[];
  readonly hidden: number;
}

/**
 * The tables of a page that hold data: those with text of their own in two rows and two columns at least, numbered from 1 in the order
 * in which they begin. What only arranges other tables is none. Two that stand side by side and belong together are given a third
 * time before them, joined, as `1+2`; the second may then have a single column. A table of which the page shows nothing has no
 * number: it is only counted.
 */
export function nameTables(tables: readonly PageTable[]): PageTables {
  const named: NamedTable[] = [];
  const shown = tables.filter(({ rows }) => rows.some(isShownRow));
  const hidden = tables.filter(({ rows }) => !rows.some(isShownRow) && isTable(rows)).length;
  let number = 0;
  let isSecond = false;
  shown.forEach((table, index) => {
    const next = shown[index + 1];
    const joined = next && !isSecond ? joinSideBySide(table, next) : null;
    if (joined === null && !isSecond && !isTable(table.rows.filter(isShownRow))) return;
    number++;
    if (joined) named.push({ name: `${number}+${number + 1}`, rows: joined });
    named.push({ name: String(number), rows: table.rows });
    isSecond = joined !== null;
  });
  return { named, hidden };
}

function isShownRow({ cells, isHidden }: GridRow): boolean {
  return !isHidden && cells.some(isText);
}

function isTable(rows: readonly GridRow[]): boolean {
  const filledRows = rows.filter(({ cells }) => cells.some(isText));
  const filledColumns = new Set(
    filledRows.flatMap(({ cells }) => [cells.findIndex(isText), cells.findLastIndex(isText)]),
  );
  return filledRows.length >= 2 && filledColumns.size >= 2;
}

const isText = (cell: string): boolean => cell !== '';
