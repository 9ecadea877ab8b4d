import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group-by.js';
import { type InputFile, SET_ASIDE, type SetAsideLine, type SetAsideReason } from '../model/input-file.js';
import { pull } from './pull.js';
import { chooseTables } from './read/choose-tables.js';
import type { Folder } from './read/folder.js';
import { openFile } from './read/open-file.js';
import type { Row } from './read/row.js';
import { readTransposed } from './read-file.js';

/**
 * Every line that was set aside, file by file in the order of the lines. The files are read once more: so no run has to hold the
 * text of millions of rows that it has no use for. Of the rows of observers and cameras only the columns that the election file maps
 * are quoted.
 */
export async function* readSetAside(folder: Folder, dataset: Dataset): AsyncGenerator<SetAsideLine> {
  const tables = groupBy(dataset.files, ({ path, origin }) => JSON.stringify([path, origin]));
  for (const files of tables.values()) {
    const [first] = files;
    const reasons = reasonsByLine(files);
    if (first && reasons.size > 0) yield* linesOf(folder, first, reasons);
  }
}

function reasonsByLine(files: readonly InputFile[]): Map<number, SetAsideReason[]> {
  const reasons = new Map<number, SetAsideReason[]>();
  for (const { setAsideRows } of files) {
    setAsideRows.fileLines.forEach((line, index) => {
      const reason = SET_ASIDE[setAsideRows.reasons[index] ?? 0];
      if (reason) reasons.set(line, [...(reasons.get(line) ?? []), reason]);
    });
  }
  return reasons;
}

function linesOf(
  folder: Folder,
  { path, origin }: InputFile,
  reasons: ReadonlyMap<number, readonly SetAsideReason[]>,
): AsyncGenerator<SetAsideLine> {
  return pull(async (push, drained) => {
    const bytes = await folder.open(origin.path);
    async function* paused(): AsyncGenerator<Uint8Array> {
      for await (const chunk of bytes.stream()) {
        await drained();
        yield chunk;
      }
    }
    const options = {
      encoding: origin.encoding ?? undefined,
      delimiter: origin.delimiter ?? undefined,
    };
    const opened = await openFile({ size: bytes.size, stream: paused }, options, () => {});
    const [table] = chooseTables(opened, origin.table ?? undefined);
    const take = (row: Row): void => {
      const lines = Array.from(
        { length: row.lastLine - row.fileLine + 1 },
        (_, index) => row.fileLine + index,
      );
      const named = lines.filter((line) => reasons.has(line));
      // A row counts once, or once for each of its lines.
      const texts = named.length > 1 ? row.raw().split(/\r\n|\n|\r/u) : [row.raw()];
      for (const line of named) {
        for (const reason of reasons.get(line) ?? []) {
          const raw =
            origin.quotable === null ? texts[line - row.fileLine] : quoted(row, reason, origin.quotable);
          push({ file: path, fileLine: line, reason, raw: raw ?? '' });
        }
      }
    };
    if (table) await readTransposed(table, origin.transposed, { row: take, runTogether: take });
    await opened.sha256();
  });
}

/** What stands in place of a cell that may name a person. */
const WITHHELD = '…';

/** Reasons for which it is not known which cell belongs to which column. */
const COLUMNS_UNKNOWN: readonly SetAsideReason[] = [
  'wrong-width',
  'rows-run-together',
  'footnote',
  'above-header',
];

function quoted(row: Row, reason: SetAsideReason, quotable: readonly number[]): string {
  const may = new Set(COLUMNS_UNKNOWN.includes(reason) ? [] : quotable);
  return Array.from({ length: row.width }, (_, position) =>
    may.has(position) ? row.text(position) : WITHHELD,
  ).join(' | ');
}
