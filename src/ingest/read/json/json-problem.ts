import type { JsonFault } from '../../../model/json-fault.js';
import { createLineFinder } from '../line-finder.js';
import { ReadProblem } from '../read-problem.js';

/** A place in a text that is no JSON. */
export class JsonProblem extends Error {
  override readonly name = 'JsonProblem';
  constructor(
    readonly problem: JsonFault,
    /** Characters before it. */
    readonly at: number,
    /** Whether the text is JSON as far as it goes, and ends too early. */
    readonly isCutOff: boolean,
  ) {
    super(problem);
  }
}

/** Runs a reader of a text that begins on this line of the file; what is wrong with it is reported with its line. */
export function onLine<T>(text: string, fileLine: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    throw syntaxProblem(error.problem, fileLine + createLineFinder(text)(error.at) - 1);
  }
}

/** `problem`: what was expected and is not there. */
export function syntaxProblem(
  problem: JsonFault,
  fileLine: number,
  args: ReadProblem['args'] = {},
): ReadProblem {
  return new ReadProblem('json-syntax', { problem, ...args }, fileLine);
}
