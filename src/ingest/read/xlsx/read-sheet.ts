import type { ArchiveEntry } from '../archive.js';
import { limits } from '../limits.js';
import { createTextRow } from '../row.js';
import type { HiddenFacts, TableSink } from '../table.js';
import { type CellMeanings, cellText } from './cell-text.js';
import { tooMany } from './damaged-part.js';
import { createMergedCells } from './merged-cells.js';
import { readSheetPart } from './sheet-part.js';
import { surveySheet } from './survey-sheet.js';

/**
 * Reads the rows of a sheet into a sink, each as wide as the sheet, and says what is hidden in it; null where nothing is. Rows without
 * content are left out: cells that a merged range covers have none of their own. Hidden rows go to `sink.hidden`, and so do those whose
 * content is in hidden columns alone; in all others the cells of hidden columns are blank.
 */
export async function readSheet(
  part: ArchiveEntry,
  meanings: CellMeanings,
  sink: TableSink,
): Promise<HiddenFacts | null> {
  const { width, hiddenColumns, merged } = await surveySheet(part, meanings);
  const mergedCells = createMergedCells(merged, width, hiddenColumns, part.name);
  const hidden = Array.from({ length: width }, (_, column) => column).filter(
    (column) => hiddenColumns[column] === 1,
  );
  const row = createTextRow();
  const cells = Array.from({ length: width }, () => '');
  let touched = false;
  let area = 0;
  let hiddenRows = 0;
  let partlyHidden = 0;
  let firstHidden: number | null = null;

  const handOn = (fileLine: number, isHidden: boolean): void => {
    const unseen = hidden.filter(
      (column) => !isBlank(cells[column] ?? '') && !mergedCells.isSeenBeside(column, fileLine),
    );
    const whole = isHidden || unseen.length > 0 ? [...cells] : cells;
    for (const column of hidden) cells[column] = '';
    const repeated = mergedCells.spread(cells, isHidden);
    if (isHidden || (unseen.length > 0 && cells.every(isBlank))) {
      hiddenRows++;
      firstHidden ??= fileLine;
      sink.hidden?.(row.set(whole, fileLine));
      return;
    }
    if (unseen.length > 0) {
      partlyHidden++;
      firstHidden ??= fileLine;
    }
    const marks = repeated.length > 0 ? { repeated } : undefined;
    sink.row(row.set(cells, fileLine, fileLine, undefined, marks));
  };
  await readSheetPart(part, {
    cell(cell, fileLine) {
      const text = cellText(cell, fileLine, meanings, part.name);
      if (text === '' || cell.column >= width) return;
      cells[cell.column] = text;
      touched = true;
    },
    endRow(fileLine, isHidden) {
      if (!touched) return;
      area += width;
      if (area > limits.sheetArea) throw tooMany('cells', limits.sheetArea, fileLine);
      mergedCells.hideCovered(cells, fileLine);
      if (!cells.every(isBlank)) handOn(fileLine, isHidden);
      cells.fill('');
      touched = false;
    },
  });
  if (hiddenRows + partlyHidden === 0) return null;
  return { tables: 0, rows: hiddenRows, partlyHidden, fileLine: firstHidden };
}

function isBlank(text: string): boolean {
  return text === '' || text.trim() === '';
}
