/** The characters that JSON is built of; all are one byte in UTF-8 and one unit in UTF-16. */
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const MINUS = 0x2d;
export const POINT = 0x2e;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;

/** The white space of JSON, which is less than that of Unicode. */
export function isWhite(code: number): boolean {
  return code === 0x20 || code === LINE_FEED || code === RETURN || code === 0x09;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** 1 at each of these characters, so that all others can be passed over quickly. */
export function marks(...codes: readonly number[]): Uint8Array {
  const marked = new Uint8Array(256);
  for (const code of codes) marked[code] = 1;
  return marked;
}

/** What matters inside a string, and what outside. */
export const IN_STRING = marks(QUOTE, BACKSLASH);
export const IN_CONTAINER = marks(
  QUOTE,
  OPEN_BRACE,
  CLOSE_BRACE,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  LINE_FEED,
  RETURN,
);

/** Where the next marked byte stands, or the end. */
export function nextMarked(bytes: Uint8Array, from: number, marked: Uint8Array): number {
  let at = from;
  while (at < bytes.length && marked[bytes[at] ?? 0] === 0) at++;
  return at;
}
