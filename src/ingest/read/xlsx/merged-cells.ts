import type { CellRange } from './cell-reference.js';
import { damagedPart } from './damaged-part.js';

/** Gives every cell of a merged range the text of its first one, as a person sees it. Rows are asked for from top to bottom. */
interface MergedCells {
  /** Empties the cells of a row that the first one of a merged range covers, and keeps the text of that one. */
  readonly hideCovered: (cells: string[], row: number) => void;
  /** Whether the text of a hidden column is seen in this row all the same, because it is that of a range which reaches beyond it. */
  readonly isSeenBeside: (column: number, row: number) => boolean;
  /**
   * Gives those cells that are not hidden the text of their range. Returns where it stands without beginning there: everywhere but
   * in the first cell of the range that is shown.
   */
  readonly spread: (cells: string[], isRowHidden: boolean) => number[];
}

interface ActiveRange extends CellRange {
  /** Its first column that is not hidden, -1 where all are. */
  readonly shownLeft: number;
  text: string;
  /** Whether its text stands in a row that is shown. */
  isPlaced: boolean;
}

/**
 * `width`: columns of the sheet; what ranges claim beyond it, or in rows that never come, costs nothing. Where two ranges share a
 * cell of a row that is asked for, `hideCovered` throws a ReadProblem naming the `part`.
 */
export function createMergedCells(
  ranges: readonly CellRange[],
  width: number,
  hiddenColumns: Uint8Array,
  part: string,
): MergedCells {
  const waiting = ranges
    .filter(({ left }) => left < width)
    .map((range): CellRange => ({ ...range, right: Math.min(range.right, width - 1) }))
    .sort(inReadingOrder)
    .filter((range, index, all) => index === 0 || inReadingOrder(range, all[index - 1] ?? range) !== 0);
  /** By column, the last row that a range begun so far covers, and the row in which the newest begins of which other columns are shown. */
  const coveredTo = new Int32Array(width);
  const seenBeside = new Int32Array(width);
  let active: ActiveRange[] = [];
  let begun = 0;

  const begin = (range: CellRange, row: number): void => {
    let shownLeft = -1;
    for (let column = range.left; column <= range.right; column++) {
      if ((coveredTo[column] ?? 0) >= row) {
        throw damagedPart(part, 'mergedTwice', { row }, row);
      }
      coveredTo[column] = range.bottom;
      if (shownLeft === -1 && hiddenColumns[column] !== 1) shownLeft = column;
    }
    if (shownLeft !== -1) seenBeside[range.left] = range.top;
    active.push({ ...range, shownLeft, text: '', isPlaced: false });
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
    isSeenBeside: (column, row) => seenBeside[column] === row,
    spread(cells, isRowHidden) {
      const repeated: number[] = [];
      for (const range of active) {
        for (let column = range.left; column <= range.right; column++) {
          if (hiddenColumns[column] === 1) continue;
          cells[column] = range.text;
          if (range.text !== '' && (range.isPlaced || column !== range.shownLeft)) repeated.push(column);
        }
        if (!isRowHidden) range.isPlaced = true;
      }
      return repeated;
    },
  };
}

function inReadingOrder(one: CellRange, other: CellRange): number {
  return one.top - other.top || one.left - other.left || one.bottom - other.bottom || one.right - other.right;
}
