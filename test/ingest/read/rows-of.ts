import { Readable } from 'node:stream';
import { readCsv } from '../../../src/ingest/read/csv.js';
import { ReadProblem } from '../../../src/ingest/read/read-problem.js';

export interface ReadRow {
  readonly cells: readonly string[];
  readonly fileLine: number;
  readonly lastLine: number;
}

/** What a table's bytes are read as: its header, the line that stands on, and its rows. */
export async function readTable(
  bytes: string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
) {
  const chunks = typeof bytes === 'string' || bytes instanceof Uint8Array ? [Buffer.from(bytes)] : bytes;
  const headers: { readonly names: readonly string[]; readonly fileLine: number }[] = [];
  const rows: ReadRow[] = [];
  const runTogether: { readonly fileLine: number; readonly lastLine: number }[] = [];
  await readCsv(Readable.from(chunks, { objectMode: false }), {
    header: (names, fileLine) => headers.push({ names, fileLine }),
    row: (cells, fileLine, lastLine) => rows.push({ cells, fileLine, lastLine }),
    runTogether: (fileLine, lastLine) => runTogether.push({ fileLine, lastLine }),
  });
  return { headers, rows, runTogether };
}

/** The cells of header and rows. */
export async function cellsOf(bytes: string | Uint8Array): Promise<(readonly string[])[]> {
  const { headers, rows } = await readTable(bytes);
  return [...headers.map(({ names }) => names), ...rows.map(({ cells }) => cells)];
}

/** Each row's first cell with the lines it stands on. */
export async function linesOf(bytes: string | Uint8Array): Promise<[string, number, number][]> {
  const { rows } = await readTable(bytes);
  return rows.map(({ cells, fileLine, lastLine }) => [cells[0] ?? '', fileLine, lastLine]);
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
