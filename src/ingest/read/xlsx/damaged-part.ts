import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';

/** The problem that a part of a workbook is not what it should be. `line`: the row of the sheet where it shows. */
export function damagedPart(name: string, reason: string, line: number | null = null): ReadProblem {
  // Reasons may quote the file: names of elements may be as long as it is.
  return new ReadProblem(
    'damaged-file',
    { reason: `${name}: ${reason}`.slice(0, limits.reasonCharacters) },
    line,
  );
}

/** The problem that a workbook has more of something than anyone needs. */
export function tooMany(what: string, limit: number, line: number | null = null): ReadProblem {
  return new ReadProblem('too-many-cells', { limit, what }, line);
}
