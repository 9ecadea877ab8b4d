import { damaged } from '../read-problem.js';

/** The four bytes at `at` as a length. */
export function readLength(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) throw damaged('pageEnds');
  return (
    ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)) +
    (bytes[at + 3] ?? 0) * 2 ** 24
  );
}
