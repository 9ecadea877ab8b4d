import { LINE_FEED, RETURN } from './characters.js';
import { syntaxProblem } from './json-problem.js';

/** Lines of a text that is held in memory. */
export interface LineFinder {
  /** The line on which this byte stands, from 1. Quickest where it is asked from the front to the back. */
  readonly lineOf: (offset: number) => number;
  /** Throws what is wrong at this byte. */
  readonly fail: (problem: string, offset: number) => never;
}

/** Line ends of any kind: LF, CRLF and CR each count once. */
export function createLineFinder(bytes: Uint8Array): LineFinder {
  let known = 0;
  let line = 1;
  function lineOf(offset: number): number {
    if (offset < known) {
      known = 0;
      line = 1;
    }
    for (; known < offset; known++) {
      const byte = bytes[known];
      if (byte === LINE_FEED ? bytes[known - 1] !== RETURN : byte === RETURN) line++;
    }
    return line;
  }
  return {
    lineOf,
    fail(problem, offset) {
      throw syntaxProblem(problem, lineOf(Math.min(offset, bytes.length)));
    },
  };
}
