import type { InputFile } from '../model/input-file.js';
import type { TableRead } from './read-file.js';

/**
 * A table's reading as an input of the data set, once no more rows will be set aside. `quotable`: columns of which a report may
 * quote a whole row, null for all.
 */
export function toInputFile(table: TableRead, quotable: readonly number[] | null): InputFile {
  const { path, origin, sha256, bytes, rowsIn, aside, entry } = table;
  const total = aside.total();
  if (total > rowsIn) throw new Error(`${path}: more rows set aside than there are`);
  return {
    path,
    origin: { ...origin, quotable },
    sha256,
    bytes,
    source: entry.source,
    holds: entry.entry.holds,
    contest: entry.contest,
    published: entry.published,
    rowsIn,
    rowsUsed: rowsIn - total,
    setAside: aside.counts(),
    setAsideRows: aside.rows(),
  };
}
