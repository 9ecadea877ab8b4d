import { type Gear, readDelimited } from '../../../src/ingest/read/delimited/read-delimited.js';
import { decodeToUtf8 } from '../../../src/ingest/read/encoding/decode-to-utf8.js';
import { ReadProblem } from '../../../src/ingest/read/read-problem.js';
import { type Row, textsOf } from '../../../src/ingest/read/row.js';

export interface ReadRow {
  readonly cells: readonly string[];
  readonly fileLine: number;
  readonly lastLine: number;
}

type Content = string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** What a table's bytes are read as, its header the first of the rows. */
export async function readTable(content: Content, gear?: Gear) {
  const rows: ReadRow[] = [];
  const runTogether: { readonly fileLine: number; readonly lastLine: number }[] = [];
  const { chunks } = decodeToUtf8(chunksOf(content), undefined);
  const sink = {
    row: (row: Row) => rows.push({ cells: textsOf(row), fileLine: row.fileLine, lastLine: row.lastLine }),
    runTogether: ({ fileLine, lastLine }: Row) => runTogether.push({ fileLine, lastLine }),
  };
  await readDelimited(chunks, {}, sink, gear);
  return { rows, runTogether };
}

async function* chunksOf(content: Content): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) yield Buffer.from(content);
  else yield* content;
}

/** The cells of header and rows. */
export async function cellsOf(content: Content, gear?: Gear): Promise<(readonly string[])[]> {
  return (await readTable(content, gear)).rows.map(({ cells }) => cells);
}

/** The first cell of each row below the header, with the lines it stands on. */
export async function linesOf(content: Content, gear?: Gear): Promise<[string, number, number][]> {
  const { rows } = await readTable(content, gear);
  return rows.slice(1).map(({ cells, fileLine, lastLine }) => [cells[0] ?? '', fileLine, lastLine]);
}

/** Why a table is refused; fails where it is not. */
export async function refusalOf(work: Promise<unknown>): Promise<ReadProblem> {
  const outcome = await work.then(
    () => 'it was read',
    (error: unknown) => error,
  );
  if (outcome instanceof ReadProblem) return outcome;
  throw new Error(`expected the table to be refused, but ${String(outcome)}`);
}

/** The same bytes in pieces of these sizes, over and over. A size of 0 is an empty piece. */
export function* inChunks(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}
