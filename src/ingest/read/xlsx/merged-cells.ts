import type { CellRange } from './cell-reference.js';
import { damagedPart } from './damaged-part.js';

/** Gives every cell of a merged range the text of its first one, as a person sees it. Rows are asked for from top to bottom. */
interface MergedCells {
  /** Empties the cells of a row that the first one of a merged range covers, and keeps the text of that one. */
  readonly hideCovered: (cells: string[], row: number) => void;
  /** Gives those cells the text of their range. */
  readonly spread: (cells: string[]) => void;
}

interface ActiveRange extends CellRange {
  text: string;
}

/**
 * `width`: columns of the sheet; what ranges claim beyond it, or in rows that never come, costs nothing. Where two ranges share a
 * cell of a row that is asked for, `hideCovered` throws a ReadProblem naming the `part`.
 */
export function createMergedCells(ranges: readonly CellRange[], width: number, part: string): MergedCells {
  const waiting = ranges
    .filter(({ left }) => left < width)
    .map((range): ActiveRange => ({ ...range, right: Math.min(range.right, width - 1), text: '' }))
    .sort(inReadingOrder)
    .filter((range, index, all) => index === 0 || inReadingOrder(range, all[index - 1] ?? range) !== 0);
  /** By column, the last row that a range begun so far covers. */
  const coveredTo = new Int32Array(width);
  let active: ActiveRange[] = [];
  let begun = 0;

  const begin = (range: ActiveRange, row: number): void => {
    for (let column = range.left; column <= range.right; column++) {
      if ((coveredTo[column] ?? 0) >= row) {
        throw damagedPart(part, `two merged ranges share a cell in row ${row}`, row);
      }
      coveredTo[column] = range.bottom;
    }
    active.push(range);
  };
  return {
    hideCovered(cells, row) {
      if (active.length > 0) active = active.filter(({ bottom }) => bottom >= row);
      for (let range = waiting[begun]; range && range.top <= row; range = waiting[++begun]) {
        if (range.bottom >= row) begin(range, row);
      }
      for (const range of active) {
        if (range.top === row) range.text = cells[range.left] ?? '';
        cells.fill('', range.top === row ? range.left + 1 : range.left, range.right + 1);
      }
    },
    spread(cells) {
      for (const { left, right, text } of active) cells.fill(text, left, right + 1);
    },
  };
}

function inReadingOrder(one: CellRange, other: CellRange): number {
  return one.top - other.top || one.left - other.left || one.bottom - other.bottom || one.right - other.right;
}
