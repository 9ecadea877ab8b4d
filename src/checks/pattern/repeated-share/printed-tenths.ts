import { isPrintedShare } from '../../../stats/is-printed-share.js';
import type { PartOfWhole } from '../results/part-of-whole.js';

/** Of a row that cannot be used, or whose percentage lies midway between two printed ones. */
export const NOT_PRINTED = -1;

/** The percentage of each row as it is printed with one decimal, in tenths of a percent. Midway between two it is neither, whichever way one rounds. */
export function printedTenths({ parts, wholes, isUsable }: PartOfWhole): Int16Array {
  return Int16Array.from(parts, (part, row) => {
    if (!isUsable(row)) return NOT_PRINTED;
    const whole = wholes[row] as number;
    const tenths = Math.round((1000 * part) / whole);
    return isPrintedShare(part, whole, tenths) ? tenths : NOT_PRINTED;
  });
}
