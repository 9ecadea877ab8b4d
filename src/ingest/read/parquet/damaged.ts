import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';

export function damaged(reason: string): ReadProblem {
  return new ReadProblem('damaged-file', { reason: reason.slice(0, limits.reasonCharacters) });
}

export function unsupported(reason: string): ReadProblem {
  return new ReadProblem('unsupported-parquet', { reason: reason.slice(0, limits.reasonCharacters) });
}

/** Runs a part of the reading in which whatever goes wrong is the file's fault: the packages throw errors of many kinds. */
export function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}
