/** What the first bytes of a text say about it, and how many they are. */
interface ByteOrderMark {
  /** Null where it is UTF-32, which nobody reads. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | null;
  readonly length: number;
}

const MARKS: readonly (readonly [readonly number[], ByteOrderMark['encoding']])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], null],
  [[0, 0, 0xfe, 0xff], null],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The most that a byte-order mark takes. */
export const BYTE_ORDER_MARK_BYTES = 4;

/** The byte-order mark that a text begins with, or null. */
export function byteOrderMark(head: Uint8Array): ByteOrderMark | null {
  const found = MARKS.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  return found ? { encoding: found[1], length: found[0].length } : null;
}
