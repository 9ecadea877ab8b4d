import type { Damage } from '../../../model/damage.js';
import { damaged, ReadProblem } from '../read-problem.js';

/** The problem that a part of a workbook is not what it should be. `line`: the row of the sheet where it shows. */
export function damagedPart(
  part: string,
  reason: Damage,
  args: ReadProblem['args'] = {},
  line: number | null = null,
): ReadProblem {
  return damaged(reason, { part, ...args }, line);
}

/** The problem that a workbook has more of something than anyone needs. */
export function tooMany(what: string, limit: number, line: number | null = null): ReadProblem {
  return new ReadProblem('too-many-cells', { limit, what }, line);
}
