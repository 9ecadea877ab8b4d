import { InputError } from '../model/issue.js';
import { isPerson } from '../model/source.js';
import type { RulePack } from '../rules/pack.js';
import { saysOnlyTotal } from './normalise/rows/total-words.js';
import { openElection } from './open-election.js';
import { partProblems } from './part-of-election.js';
import { createPartCell, type PartOfTables } from './part-of-table.js';
import type { Folder } from './read/folder.js';
import { readEntries } from './read-entries.js';

/** The parts of a data set by one column, and the rows that are of none. */
export interface ListedParts {
  /** Values of the column with their rows, in the order of their characters. */
  readonly parts: readonly { readonly value: string; readonly rows: number }[];
  /** Rows with nothing in the column, totals, headers that stand again, and rows with nothing else. */
  readonly rowsOfNone: number;
}

const SILENT = { expect() {}, bytes() {}, rows() {} };

/**
 * What a column that names territories has in the tables of others than observers: looked through once, nothing is kept of them. Throws an
 * InputError where the data set cannot be read so far.
 */
export async function listParts(
  folder: Folder,
  column: string,
  rulePacks: readonly RulePack[],
): Promise<ListedParts> {
  const { election, path, resolve } = await openElection(folder, '', rulePacks);
  const problems = [...partProblems(election, column, path)];
  if (problems.length > 0) throw new InputError(problems);
  const sources = election.sources.filter(({ role }) => !isPerson(role));
  const resolved = resolve({ ...election, sources });
  const counts = new Map<string, number>();
  let rowsOfNone = 0;
  const counted: PartOfTables = (carryDown) => {
    const cell = createPartCell(column, carryDown);
    return {
      bind: cell.bind,
      holds(row) {
        const value = cell.text(row);
        if (value === null) return false;
        const isNone = value === '' || value === column || saysOnlyTotal(value);
        if (isNone || cell.isAlone(row)) rowsOfNone++;
        else counts.set(value, (counts.get(value) ?? 0) + 1);
        return false;
      },
    };
  };
  await readEntries(folder, '', election, resolved, { progress: SILENT, part: counted }, problems);
  if (problems.length > 0) throw new InputError(problems);
  return {
    parts: [...counts]
      .map(([value, rows]) => ({ value, rows }))
      .sort((one, other) => (one.value < other.value ? -1 : 1)),
    rowsOfNone,
  };
}
