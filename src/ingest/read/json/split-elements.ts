import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  IN_CONTAINER,
  IN_STRING,
  isWhite,
  LINE_FEED,
  nextMarked,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  RETURN,
} from './characters.js';
import { syntaxProblem } from './json-problem.js';

/** How elements stand in a text: in one list, or one after the other as in NDJSON. */
export type Shape = 'list' | 'sequence';

/** Takes the text of one element, which is no JSON yet, and the lines it stands on. */
type OnElement = (bytes: Buffer, fileLine: number, lastLine: number) => void;

interface Splitter {
  readonly push: (chunk: Uint8Array) => void;
  /** After the last piece: throws where the text ends too early. */
  readonly end: () => void;
  /** How many elements have begun. */
  readonly begun: () => number;
}

/** What comes next. */
type State = 'list' | 'first' | 'value' | 'container' | 'string' | 'scalar' | 'comma' | 'end';

/**
 * Cuts a text into its elements as it comes in, in pieces of any size, and keeps nothing but the element it is in. It looks at
 * quotation marks, brackets and commas only; that an element is JSON is for its reader to say. Throws a ReadProblem where an
 * element is too long or too deep, or what stands between elements does not belong there. With null for `onElement` elements are
 * only counted, and may be of any length.
 */
export function createSplitter(shape: Shape, onElement: OnElement | null, firstLine = 1): Splitter {
  const between: State = shape === 'list' ? 'comma' : 'value';
  let state: State = shape === 'list' ? 'list' : 'value';
  let line = firstLine;
  let wasReturn = false;
  let begun = 0;
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let fileLine = 0;
  /** Of the element that this chunk goes on with; where it begins in the chunk. */
  let pieces: Buffer[] = [];
  let heldBytes = 0;
  let start = 0;

  function countLine(byte: number): void {
    if (byte === RETURN || (byte === LINE_FEED && !wasReturn)) line++;
    wasReturn = byte === RETURN;
  }
  function isInside(): boolean {
    return state === 'container' || state === 'string' || state === 'scalar';
  }
  function begin(byte: number, at: number): void {
    begun++;
    start = at;
    fileLine = line;
    wasReturn = false;
    depth = 0;
    isInString = byte === QUOTE;
    state = isInString ? 'string' : byte === OPEN_BRACE || byte === OPEN_BRACKET ? 'container' : 'scalar';
  }
  function hold(chunk: Buffer, to: number): void {
    if (!onElement) return;
    heldBytes += to - start;
    if (heldBytes > limits.rowBytes) {
      throw new ReadProblem('row-too-long', { limit: limits.rowBytes }, fileLine);
    }
    pieces.push(chunk.subarray(start, to));
  }
  function finish(chunk: Buffer, to: number): void {
    hold(chunk, to);
    const [only] = pieces;
    const bytes = pieces.length === 1 && only ? only : Buffer.concat(pieces);
    pieces = [];
    heldBytes = 0;
    state = between;
    onElement?.(bytes, fileLine, line);
  }
  /** Goes on inside a list or object; returns where it ends, or the end of the chunk. */
  function walkContainer(chunk: Buffer, from: number): number {
    let at = from;
    while (at < chunk.length) {
      if (isEscaped || isInString) {
        at = walkString(chunk, at);
        continue;
      }
      const next = nextMarked(chunk, at, IN_CONTAINER);
      if (next > at) wasReturn = false;
      if (next === chunk.length) return next;
      at = next + 1;
      const byte = chunk[next] ?? 0;
      countLine(byte);
      if (byte === QUOTE) isInString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        if (++depth > limits.jsonDepth) throw syntaxProblem('tooDeep', line);
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        if (--depth > 0) continue;
        finish(chunk, at);
        return at;
      }
    }
    return at;
  }
  /** Goes on inside a string; returns where it ends, or the end of the chunk. */
  function walkString(chunk: Buffer, from: number): number {
    let at = from;
    while (at < chunk.length) {
      if (isEscaped) {
        isEscaped = false;
        at++;
        continue;
      }
      at = nextMarked(chunk, at, IN_STRING);
      if (at === chunk.length) return at;
      const byte = chunk[at++];
      if (byte === BACKSLASH) isEscaped = true;
      else {
        isInString = false;
        return at;
      }
    }
    return at;
  }
  function walkScalar(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (isWhite(byte) || byte === COMMA || byte === CLOSE_BRACKET || byte === CLOSE_BRACE) {
        finish(chunk, at);
        return at;
      }
    }
    return chunk.length;
  }
  /** A character that stands between elements. */
  function step(byte: number, at: number): void {
    if (state === 'list') {
      if (byte !== OPEN_BRACKET) throw syntaxProblem('expectedBracket', line);
      state = 'first';
    } else if (byte === CLOSE_BRACKET && (state === 'first' || state === 'comma')) state = 'end';
    else if (state === 'comma') {
      if (byte !== COMMA) throw syntaxProblem('expectedCommaOrBracket', line);
      state = 'value';
    } else if (state === 'end') throw syntaxProblem('behindList', line);
    else if (byte === COMMA || byte === CLOSE_BRACKET || byte === CLOSE_BRACE)
      throw syntaxProblem('expectedValue', line);
    else begin(byte, at);
  }
  return {
    push(given) {
      const chunk = Buffer.from(given.buffer, given.byteOffset, given.length);
      start = 0;
      let at = 0;
      while (at < chunk.length) {
        const byte = chunk[at] ?? 0;
        if (state === 'container') at = walkContainer(chunk, at);
        else if (state === 'string') {
          at = walkString(chunk, at);
          if (!isInString) finish(chunk, at);
        } else if (state === 'scalar') at = walkScalar(chunk, at);
        else if (isWhite(byte)) {
          countLine(byte);
          at++;
        } else {
          wasReturn = false;
          step(byte, at);
          // The first character of an element is looked at again, by the one that walks over it.
          if (!isInside() || byte === QUOTE) at++;
        }
      }
      if (isInside()) hold(chunk, chunk.length);
    },
    end() {
      start = 0;
      if (state === 'scalar') finish(Buffer.alloc(0), 0);
      const isWhole = shape === 'list' ? state === 'end' : state === 'value';
      if (!isWhole) throw syntaxProblem('endsEarly', line);
    },
    begun: () => begun,
  };
}
