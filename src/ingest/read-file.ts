import type { TableOrigin } from '../model/input-file.js';
import { createEntryReader, type EntryReader } from './entry-reader.js';
import type { ExpandedEntry } from './expand-paths.js';
import type { FileContext } from './holds/holder.js';
import type { IssueLog } from './issue-log.js';
import type { TerritoryBook } from './normalise/territory-book.js';
import type { PartOfTables } from './part-of-table.js';
import { chooseTables } from './read/choose-tables.js';
import type { FileBytes } from './read/folder.js';
import { openFile } from './read/open-file.js';
import type { OpenTable } from './read/table.js';
import { readTable } from './read-table.js';
import { readTransposed } from './read-transposed.js';
import { reportHidden } from './report-hidden.js';
import { createRowIssues } from './row-issues.js';
import { createSetAside, type SetAside } from './set-aside.js';
import type { RowsBelow } from './table-entry.js';

/** What the driver of a run is told while a file is read. */
export interface Progress {
  /** Once per file, before it is read. */
  readonly expect: (bytes: number) => void;
  readonly bytes: (count: number) => void;
  readonly rows: (count: number) => void;
}

/** One entry's reading of one table. Rows may still be set aside after it. */
export interface TableRead {
  readonly path: string;
  readonly entry: ExpandedEntry;
  readonly origin: Omit<TableOrigin, 'quotable'>;
  readonly bytes: number;
  readonly aside: SetAside;
  readonly quotable: () => readonly number[];
  readonly personal: () => readonly number[];
  rowsIn: number;
  /** Rows that the entry's `where` asks for, whatever became of them. */
  rowsSelected: number;
  /** Of the table, whichever entries read it. */
  rowsOfTable: RowsBelow;
  sha256: string;
}

/** What reading needs of the run that it is part of. */
interface FileReading {
  readonly progress: Progress;
  readonly territories: TerritoryBook;
  readonly issues: IssueLog;
  /** The part of the data set that is read; null for all of it. */
  readonly part: PartOfTables | null;
  /** Everything read so far; the index of a table in it is its file index in the data set. */
  readonly tables: TableRead[];
  readonly contextOf: (table: TableRead, file: number, isOneOfSeveral: boolean) => FileContext;
}

/** How many rows are read between two reports of progress. */
const ROWS_PER_REPORT = 4096;

/**
 * Reads one file, once, for all the entries that read it alike. `path`: relative to the folder. Throws an InputError or
 * ReadProblem where it cannot be used.
 */
export async function readFile(
  bytes: FileBytes,
  path: string,
  entries: readonly ExpandedEntry[],
  reading: FileReading,
): Promise<void> {
  const { encoding, delimiter, table } = entries[0]?.entry ?? {};
  const opened = await openFile(bytes, { encoding, delimiter }, reading.progress.bytes);
  const before = reading.tables.length;
  try {
    const chosen = chooseTables(opened, table);
    for (const one of chosen) {
      const label = opened.tables.length > 1 ? `${path} › ${one.name}` : path;
      const tables = entries.map((entry) => newTable(label, path, bytes.size, one, entry));
      await readOne(one, label, tables, chosen.length > 1, reading);
    }
    const sha256 = await opened.sha256();
    for (const read of reading.tables.slice(before)) read.sha256 = sha256;
  } finally {
    await opened.close();
  }
}

function newTable(
  label: string,
  path: string,
  bytes: number,
  table: OpenTable,
  expanded: ExpandedEntry,
): TableRead {
  const { encoding = null, delimiter = null, transposed = false } = expanded.entry;
  return {
    path: label,
    entry: expanded,
    origin: { path, table: table.name, encoding, delimiter, transposed },
    bytes,
    aside: createSetAside(),
    quotable: () => [],
    personal: () => [],
    rowsIn: 0,
    rowsSelected: 0,
    rowsOfTable: { below: 0, asked: 0, ofPart: 0 },
    sha256: '',
  };
}

async function readOne(
  table: OpenTable,
  path: string,
  tables: TableRead[],
  isOneOfSeveral: boolean,
  reading: FileReading,
): Promise<void> {
  const { progress, territories } = reading;
  const issues = createRowIssues(reading.issues);
  const readers = tables.map((given): EntryReader => {
    const file = reading.tables.length;
    const context = reading.contextOf(given, file, isOneOfSeveral || given.entry.isOneOfSeveral);
    const reader = createEntryReader(given.entry.entry, { ...context, issues: issues.log }, territories);
    reading.tables.push(Object.assign(given, { quotable: reader.quotable, personal: reader.personal }));
    return reader;
  });
  let rows = 0;
  const { header = [] } = tables[0]?.entry.entry ?? {};
  const { sink, finish } = readTable(
    tables.map((given, index) => ({
      reader: readers[index] as EntryReader,
      rows: {
        take(count) {
          given.rowsIn += count;
        },
        select() {
          given.rowsSelected++;
        },
        setAside: given.aside.add,
        leave: () => given.aside.count('other-part'),
      },
    })),
    {
      path,
      headerLines: [header].flat(),
      part: reading.part?.(isCarriedDown(tables)) ?? null,
      issues,
      onRow() {
        if (++rows % ROWS_PER_REPORT === 0) progress.rows(ROWS_PER_REPORT);
      },
    },
  );
  const facts = await readTransposed(table, tables[0]?.origin.transposed ?? false, sink);
  const rowsOfTable = finish();
  for (const given of tables) given.rowsOfTable = rowsOfTable;
  reportHidden(facts, path, tables[0]?.origin.transposed ?? false, reading.issues);
  if (facts.encodingGuessed) {
    reading.issues.add({ code: 'encoding-guessed', file: path, args: { encoding: facts.encoding ?? '' } });
  }
}

const isCarriedDown = (tables: readonly TableRead[]): boolean =>
  tables.some(({ entry }) => entry.entry.carryDown);
