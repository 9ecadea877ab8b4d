import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';

export function damaged(reason: string): ReadProblem {
  return new ReadProblem('damaged-file', { reason: reason.slice(0, limits.reasonCharacters) });
}

export function unsupported(reason: string): ReadProblem {
  return new ReadProblem('unsupported-parquet', { reason: reason.slice(0, limits.reasonCharacters) });
}

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
    throw damaged(isUnworded ? 'its parts do not fit together' : error.message);
  }
}
