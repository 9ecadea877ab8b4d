import { type Gear, readDelimited } from '../../../../src/ingest/read/delimited/read-delimited.js';
import { ReadProblem } from '../../../../src/ingest/read/read-problem.js';
import type { Row } from '../../../../src/ingest/read/row.js';
import { inChunks } from '../rows-of.js';

/** All that a gear says about a text: every row in every detail, and how the reading ended. */
export async function accountOf(
  bytes: Uint8Array,
  gear: Gear,
  sizes: readonly number[] = [1 << 16],
  delimiter?: string,
): Promise<readonly unknown[]> {
  const said: unknown[] = [];
  const note = (what: string) => (row: Row) => {
    const positions = Array.from({ length: row.width + 2 }, (_, position) => position - 1);
    said.push([
      what,
      row.fileLine,
      row.lastLine,
      row.raw(),
      positions.map(row.text),
      // From the right, so that no cell is asked for what was just said about it.
      positions.reverse().map(row.count),
    ]);
  };
  // The beginning comes in one piece, in which the dialect was found: cut anew, so that the gear sees small pieces.
  const recut: Gear = (chunks, dialect, sink) => gear(cutAnew(chunks, sizes), dialect, sink);
  async function* whole() {
    yield bytes;
  }
  try {
    const sink = { row: note('row'), runTogether: note('run together') };
    said.push(await readDelimited(whole(), { delimiter }, sink, recut));
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    said.push([error.code, error.line, error.args]);
  }
  return said;
}

async function* cutAnew(
  chunks: AsyncIterable<Uint8Array>,
  sizes: readonly number[],
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield* inChunks(chunk, sizes);
}
