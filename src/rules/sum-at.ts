import { BLANK } from '../model/count.js';
import type { BoundSum } from './bind-relation.js';

/** A sum on one form, in ten-thousandths; null where a line is blank. */
export function scaledSumAt({ terms, constant }: BoundSum, row: number): number | null {
  let sum = constant;
  for (const { scaled, column } of terms) {
    const value = column.values[row] ?? BLANK;
    if (value === BLANK) return null;
    sum += scaled * value;
  }
  return sum;
}
