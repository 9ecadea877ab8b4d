import { ReadProblem } from '../../../../src/ingest/read/read-problem.js';
import { textsOf } from '../../../../src/ingest/read/row.js';
import type { TableFacts, TableKind } from '../../../../src/ingest/read/table.js';

export interface KeptRow {
  readonly cells: readonly string[];
  readonly fileLine: number;
  readonly lastLine: number;
  readonly raw: string;
}

export interface KeptTable {
  readonly name: string | null;
  /** Its header first. */
  readonly rows: readonly KeptRow[];
  readonly facts: TableFacts;
}

type Bytes = string | Uint8Array | Iterable<Uint8Array>;

/** Every table of a file, whole. */
export async function readTables(kind: TableKind, bytes: Bytes): Promise<KeptTable[]> {
  const chunks =
    typeof bytes === 'string' ? [Buffer.from(bytes)] : bytes instanceof Uint8Array ? [bytes] : bytes;
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const tables: KeptTable[] = [];
  for (const { name, read } of await kind.open(stream(), {})) {
    const rows: KeptRow[] = [];
    const facts = await read({
      row: (row) =>
        rows.push({ cells: textsOf(row), fileLine: row.fileLine, lastLine: row.lastLine, raw: row.raw() }),
      runTogether: () => {},
    });
    tables.push({ name, rows, facts });
  }
  return tables;
}

/** The cells of the only table, its header first. */
export async function cellsIn(kind: TableKind, bytes: Bytes): Promise<(readonly string[])[]> {
  const [table, ...others] = await readTables(kind, bytes);
  if (!table || others.length > 0) throw new Error('expected one table');
  return table.rows.map(({ cells }) => cells);
}

/** What a file is refused for: code, arguments and line; fails where it is read. */
export async function refusal(kind: TableKind, bytes: Bytes) {
  try {
    await readTables(kind, bytes);
  } catch (error) {
    if (error instanceof ReadProblem) return { code: error.code, args: error.args, line: error.line };
    throw error;
  }
  throw new Error('expected the file to be refused');
}

/** How a file ends, whatever it holds: with how many tables, or refused; fails on any other error. */
export async function outcomeOf(kind: TableKind, bytes: Bytes): Promise<string> {
  try {
    return `${(await readTables(kind, bytes)).length} tables`;
  } catch (error) {
    if (error instanceof ReadProblem) return error.code;
    throw error;
  }
}

/** The same bytes in pieces of these sizes, over and over. */
export function* inChunks(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}
