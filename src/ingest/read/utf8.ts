import { isUtf8 } from 'node:buffer';
import { ReadProblem } from './read-problem.js';

/** Checks text piece by piece as it passes. */
export interface TextCheck {
  /** Throws a ReadProblem naming the line where a piece is not UTF-8, or holds a zero byte as no text does. */
  readonly check: (chunk: Uint8Array) => void;
  /** After the last piece: throws where the text ends inside a character. */
  readonly end: () => void;
}

/** Passes UTF-8 and refuses everything else. The place where other encodings will be decoded. */
export function createUtf8Check(): TextCheck {
  /** Bytes at the end of the last piece that begin a character it does not finish. */
  let unfinished: Uint8Array = new Uint8Array();
  let line = 1;
  let endedInReturn = false;
  const countLines = (bytes: Uint8Array): number => {
    const breaks = lineBreaks(bytes) - (endedInReturn && bytes[0] === LINE_FEED ? 1 : 0);
    if (bytes.length > 0) endedInReturn = bytes[bytes.length - 1] === RETURN;
    return breaks;
  };
  return {
    check(chunk) {
      const zero = chunk.indexOf(0);
      if (zero !== -1) throw new ReadProblem('binary-file', {}, line + countLines(chunk.subarray(0, zero)));
      const bytes = unfinished.length === 0 ? chunk : Buffer.concat([unfinished, chunk]);
      const whole = bytes.subarray(0, bytes.length - unfinishedLength(bytes));
      if (!isUtf8(whole)) throw new ReadProblem('not-utf-8', {}, line + countLines(validBeginning(whole)));
      line += countLines(whole);
      unfinished = bytes.slice(whole.length);
    },
    end() {
      if (unfinished.length > 0) throw new ReadProblem('not-utf-8', {}, line);
    },
  };
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Line ends of any kind: LF, CRLF and CR each count once. */
function lineBreaks(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  for (let at = bytes.indexOf(RETURN); at !== -1; at = bytes.indexOf(RETURN, at + 1)) {
    if (bytes[at + 1] !== LINE_FEED) count++;
  }
  return count;
}

/** How many bytes at the end begin a character without finishing it: 0 to 3. */
function unfinishedLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

/** The longest beginning that is UTF-8, by halving. */
function validBeginning(bytes: Uint8Array): Uint8Array {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, middle - unfinishedLength(part)))) good = middle;
    else bad = middle;
  }
  return bytes.subarray(0, good);
}
