import type { ArchiveEntry } from '../archive.js';
import { limits } from '../limits.js';
import { createTextRow } from '../row.js';
import type { TableSink } from '../table.js';
import { type CellMeanings, cellText } from './cell-text.js';
import { tooMany } from './damaged-part.js';
import { createMergedCells } from './merged-cells.js';
import { readSheetPart } from './sheet-part.js';
import { surveySheet } from './survey-sheet.js';

/**
 * Reads the rows of a sheet into a sink, each as wide as the sheet. Rows without content are left out: cells that a merged range
 * covers have none of their own.
 */
export async function readSheet(part: ArchiveEntry, meanings: CellMeanings, sink: TableSink): Promise<void> {
  const { width, merged } = await surveySheet(part, meanings);
  const mergedCells = createMergedCells(merged, width, part.name);
  const row = createTextRow();
  const cells = Array.from({ length: width }, () => '');
  let touched = false;
  let area = 0;
  await readSheetPart(part, {
    cell(cell, fileLine) {
      const text = cellText(cell, fileLine, meanings, part.name);
      if (text === '' || cell.column >= width) return;
      cells[cell.column] = text;
      touched = true;
    },
    endRow(fileLine) {
      if (!touched) return;
      area += width;
      if (area > limits.sheetArea) throw tooMany('cells', limits.sheetArea, fileLine);
      mergedCells.hideCovered(cells, fileLine);
      if (!cells.every(isBlank)) {
        mergedCells.spread(cells);
        sink.row(row.set(cells, fileLine));
      }
      cells.fill('');
      touched = false;
    },
  });
}

function isBlank(text: string): boolean {
  return text === '' || text.trim() === '';
}
