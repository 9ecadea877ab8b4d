import { BLANK, LARGEST_COUNT } from '../../model/count.js';

/** What {@link parseCount} returns for a cell that holds something, but not a count. */
export const NOT_A_COUNT = -2;

const ZERO = 48;
const NINE = 57;

/**
 * A whole number of ballots, votes or voters as written in a cell, spaces around it ignored. An empty cell gives
 * {@link BLANK}; anything but digits ("12 dwarves", "-1", "1.413", "1e3") gives {@link NOT_A_COUNT}, as does a number too
 * large for any electorate. A separator inside a number is never guessed away here.
 */
export function parseCount(cell: string): number {
  let start = 0;
  let end = cell.length;
  while (start < end && isSpace(cell.charCodeAt(start))) start++;
  while (end > start && isSpace(cell.charCodeAt(end - 1))) end--;
  if (start === end) return BLANK;
  let count = 0;
  for (let at = start; at < end; at++) {
    const digit = cell.charCodeAt(at);
    if (digit < ZERO || digit > NINE) return NOT_A_COUNT;
    count = count * 10 + (digit - ZERO);
    if (count > LARGEST_COUNT) return NOT_A_COUNT;
  }
  return count;
}

/** Space, tab, line ends, and the spaces of other widths: no-break, figure, thin, ideographic and their like. */
function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0xfeff
  );
}
