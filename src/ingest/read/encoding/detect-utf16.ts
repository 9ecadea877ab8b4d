import { decodeUtf16 } from './decode-utf16.js';

/** A control character, an unassigned or private one, or half a surrogate pair. */
const NO_TEXT = /[^\P{C}\t\n\f\r]/u;

/**
 * UTF-16 without a byte-order mark: letters of ASCII, of which every table has many, have their zero bytes in even or in odd
 * places, and the whole is text without a control character. Null where the bytes are nothing of the kind.
 */
export function detectUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let evenZeros = 0;
  let oddZeros = 0;
  let asciiPairs = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    const [even = 0, odd = 0] = [head[at], head[at + 1]];
    if (even === 0) evenZeros++;
    if (odd === 0) oddZeros++;
    if (isPrintable(even) && isPrintable(odd)) asciiPairs++;
  }
  const [fewer, more] = [Math.min(evenZeros, oddZeros), Math.max(evenZeros, oddZeros)];
  // Some letters, as U+4E00, have their zero in the other place. ASCII with a stray zero in it would give ideographs.
  if (fewer * 3 >= more || asciiPairs >= more) return null;
  const encoding = evenZeros < oddZeros ? 'utf-16le' : 'utf-16be';
  const text = decodeUtf16(head.subarray(0, head.length & ~1), encoding === 'utf-16be');
  const strange = text.search(NO_TEXT);
  // The last letter may be cut in two.
  return strange === -1 || strange === text.length - 1 ? encoding : null;
}

function isPrintable(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f;
}
