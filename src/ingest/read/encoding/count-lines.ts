const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Counts lines as bytes pass, whose ends are LF, CRLF or CR; a CRLF may be cut in two. */
export interface LineCount {
  /** The line on which these next bytes end, without passing them. */
  readonly after: (bytes: Uint8Array) => number;
  readonly pass: (bytes: Uint8Array) => void;
}

export function createLineCount(): LineCount {
  let line = 1;
  let endedInReturn = false;
  const after = (bytes: Uint8Array): number =>
    line + lineBreaks(bytes) - (endedInReturn && bytes[0] === LINE_FEED ? 1 : 0);
  return {
    after,
    pass(bytes) {
      line = after(bytes);
      if (bytes.length > 0) endedInReturn = bytes[bytes.length - 1] === RETURN;
    },
  };
}

/** Line ends of any kind: LF, CRLF and CR each count once. */
function lineBreaks(given: Uint8Array): number {
  // Buffer's search is the fastest way there is to walk over lines.
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  for (let at = bytes.indexOf(RETURN); at !== -1; at = bytes.indexOf(RETURN, at + 1)) {
    if (bytes[at + 1] !== LINE_FEED) count++;
  }
  return count;
}
