import { damaged, ReadProblem } from '../read-problem.js';

/** Errors of the language itself: a package took something for granted that is not there, and their words say nothing about the file. */
const ERRORS_OF_THE_LANGUAGE = [TypeError, RangeError, ReferenceError, SyntaxError] as const;

/** Runs a part of the reading in which whatever goes wrong is the file's fault: the packages throw errors of many kinds. */
export function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    const isUnworded =
      !(error instanceof Error) || ERRORS_OF_THE_LANGUAGE.some((kind) => error instanceof kind);
    throw isUnworded ? damaged('partsApart') : damaged('other', { detail: error.message });
  }
}
