import type { JsonFault } from '../../../model/json-fault.js';
import { createLineFinder } from '../line-finder.js';
import { syntaxProblem } from './json-problem.js';

/** Lines of a JSON text that is held in memory. */
export interface JsonLines {
  /** The line on which this byte stands, from 1. Quickest where it is asked from the front to the back. */
  readonly lineOf: (offset: number) => number;
  /** Throws what is wrong at this byte. */
  readonly fail: (problem: JsonFault, offset: number) => never;
}

export function createJsonLines(bytes: Buffer): JsonLines {
  const lineOf = createLineFinder(bytes);
  return {
    lineOf,
    fail(problem, offset) {
      throw syntaxProblem(problem, lineOf(Math.min(offset, bytes.length)));
    },
  };
}
