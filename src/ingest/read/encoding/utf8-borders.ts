import { isUtf8 } from 'node:buffer';

/** How many bytes at the end begin a character of UTF-8 without finishing it: 0 to 3. */
function unfinishedLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

/** The bytes without the character at their end that is not finished. */
export function withoutUnfinished(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - unfinishedLength(bytes));
}

/** The longest beginning that is UTF-8, by halving. */
export function validBeginning(bytes: Uint8Array): Uint8Array {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(withoutUnfinished(bytes.subarray(0, middle)))) good = middle;
    else bad = middle;
  }
  return withoutUnfinished(bytes.subarray(0, good));
}
