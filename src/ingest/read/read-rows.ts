import { chooseTables } from './choose-tables.js';
import type { Folder } from './folder.js';
import { limits } from './limits.js';
import { openFile } from './open-file.js';
import { ReadProblem } from './read-problem.js';
import { type Row, textsOf } from './row.js';

/** A row that is kept. */
interface KeptRow {
  readonly cells: readonly string[];
  readonly fileLine: number;
}

/** A small table with what is needed to know its file again. */
interface KeptTable {
  readonly rows: readonly KeptRow[];
  readonly bytes: number;
  readonly sha256: string;
}

/** All rows of a small table, its header first. Throws a ReadProblem where it cannot be read or is not small. */
export async function readRows(folder: Folder, path: string): Promise<KeptTable> {
  const file = await folder.open(path);
  const opened = await openFile(file, {}, () => {});
  const rows: KeptRow[] = [];
  const row = (given: Row): void => {
    if (rows.length === limits.keptRows) {
      throw new ReadProblem('too-many-cells', { limit: limits.keptRows, what: 'rows' });
    }
    rows.push({ cells: textsOf(given), fileLine: given.fileLine });
  };
  try {
    for (const table of chooseTables(opened, undefined)) await table.read({ row, runTogether: row });
    return { rows, bytes: file.size, sha256: await opened.sha256() };
  } finally {
    await opened.close();
  }
}
