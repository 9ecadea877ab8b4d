import { BLANK, LARGEST_COUNT } from '../../../model/count.js';
import { parseCount } from '../../normalise/count.js';

const ZERO = 0x30;

/** What {@link parseCount} says of the text of some bytes, which are not decoded where they are digits and ASCII spaces. */
export function countInBytes(bytes: Buffer, from: number, to: number): number {
  let begin = from;
  let end = to;
  while (begin < end && isSpace(bytes[begin])) begin++;
  while (begin < end && isSpace(bytes[end - 1])) end--;
  if (begin === end) return BLANK;
  let count = 0;
  for (let at = begin; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return parseCount(bytes.toString('utf8', from, to));
    count = count * 10 + digit;
    if (count > LARGEST_COUNT) return parseCount(bytes.toString('utf8', from, to));
  }
  return count;
}

/** Space, tab, line ends: what every reading of a cell leaves out around it. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}
