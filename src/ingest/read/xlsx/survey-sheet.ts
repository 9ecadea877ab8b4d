import type { ArchiveEntry } from '../archive.js';
import { limits } from '../limits.js';
import { type CellRange, parseRange } from './cell-reference.js';
import { type CellMeanings, cellText } from './cell-text.js';
import { damagedPart, tooMany } from './damaged-part.js';
import { readSheetPart } from './sheet-part.js';

/** What must be known of a sheet before its first row is read, and stands behind the last. */
interface SheetSurvey {
  /** Columns up to the last that has anything in it. What the sheet itself claims (`<dimension>`) is often wrong. */
  readonly width: number;
  /** By column, 1 where it is hidden. */
  readonly hiddenColumns: Uint8Array;
  readonly merged: readonly CellRange[];
}

/** Goes once through a sheet. Throws a ReadProblem where it cannot be read: so none of its rows is handed on, either. */
export async function surveySheet(part: ArchiveEntry, meanings: CellMeanings): Promise<SheetSurvey> {
  let width = 0;
  const merged: CellRange[] = [];
  const hiddenColumns = new Uint8Array(limits.columns);
  await readSheetPart(part, {
    cell(cell, row) {
      if (cell.column < width) return;
      if (cellText(cell, row, meanings, part.name).trim() !== '') width = cell.column + 1;
    },
    hideColumns: (first, last) => hiddenColumns.fill(1, first, last + 1),
    merge(reference) {
      const range = parseRange(reference);
      if (!range) throw damagedPart(part.name, 'mergedRange', { range: reference });
      if (merged.length >= limits.mergedRanges) throw tooMany('mergedRanges', limits.mergedRanges);
      merged.push(range);
    },
  });
  return { width, hiddenColumns, merged };
}
