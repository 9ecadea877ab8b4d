import { detectUtf16 } from './detect-utf16.js';

/** Of the bytes, how many may be control characters before they are no text: a form feed or an end mark is nothing unusual. */
const CONTROL_SHARE = 0.1;

/** Whether bytes are no text in any encoding: zero bytes that are not of UTF-16, or full of control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return detectUtf16(bytes) === null;
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > bytes.length * CONTROL_SHARE;
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f;
}
