import { BLANK, type CountColumn } from '../model/count.js';
import type { BoundSum } from './bind-relation.js';

/** A cell of a form and the number to put in its place. */
export interface Change {
  readonly column: CountColumn;
  readonly value: number;
}

/** A sum on one form, in ten-thousandths, perhaps with one cell changed; null where a line is blank. */
export function scaledSumAt(
  { terms, constant }: BoundSum,
  row: number,
  change: Change | null = null,
): number | null {
  let sum = constant;
  for (const { scaled, column } of terms) {
    const value = column === change?.column ? change.value : (column.values[row] ?? BLANK);
    if (value === BLANK) return null;
    sum += scaled * value;
  }
  return sum;
}
