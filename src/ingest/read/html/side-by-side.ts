import { isMostlyFigures, isWordingColumn } from '../wording-column.js';
import type { GridRow } from './grid.js';
import type { PageTable } from './table-stack.js';

/**
 * Two tables that a page shows as one, so that the second can be scrolled sideways: result pages of the Russian commission before
 * 2020 put line numbers, wordings and the sum into one table and the stations into the next. Joined row by row; null where they are
 * no such pair. **They are one where both stand in the same row of a table around them and have equally many rows, the first
 * says in one of its columns what its rows are, and the second, below its own first row, has only figures.** Rows that the page
 * hides take no part in that, and stand among those of both.
 */
export function joinSideBySide(left: PageTable, right: PageTable): readonly GridRow[] | null {
  if (left.outerRow === null || left.outerRow !== right.outerRow) return null;
  const leftRows = withoutBlankEnd(left.rows.filter(isShown));
  const rightRows = withoutBlankEnd(right.rows.filter(isShown));
  if (leftRows.length < 2 || leftRows.length !== rightRows.length) return null;
  const width = Math.max(...leftRows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) =>
    leftRows.slice(1).map(({ cells }) => cells[column] ?? ''),
  );
  if (!columns.some(isWordingColumn)) return null;
  if (!isMostlyFigures(rightRows.slice(1).flatMap(({ cells }) => cells))) return null;
  const joined = leftRows.map(({ cells, repeated = [], fileLine, isPartlyHidden }, index) => {
    const beside = rightRows[index];
    return {
      cells: [...Array.from({ length: width }, (_, column) => cells[column] ?? ''), ...(beside?.cells ?? [])],
      repeated: [...repeated, ...(beside?.repeated ?? []).map((position) => width + position)],
      fileLine,
      isHidden: false,
      isPartlyHidden: isPartlyHidden || beside?.isPartlyHidden === true,
    };
  });
  const hidden = [...left.rows, ...right.rows].filter((row) => !isShown(row));
  return [...joined, ...hidden].sort((one, other) => one.fileLine - other.fileLine);
}

const isShown = ({ isHidden }: GridRow): boolean => !isHidden;

function withoutBlankEnd(rows: readonly GridRow[]): readonly GridRow[] {
  return rows.slice(0, rows.findLastIndex(({ cells }) => cells.some((cell) => cell !== '')) + 1);
}
