import { html } from '../../../../src/ingest/read/html/html.js';
import { textsOf } from '../../../../src/ingest/read/row.js';
import type { OpenTable, ReadOptions } from '../../../../src/ingest/read/table.js';
import { transposing } from '../../../../src/ingest/read/transpose.js';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

export const open = (page: string | Uint8Array, options: ReadOptions = {}): Promise<readonly OpenTable[]> =>
  html.open(once(Buffer.from(page)), options);

/** A table's rows, as cells, and the line of each. */
export async function rowsOf(table: OpenTable | undefined, isTransposed = false) {
  const cells: string[][] = [];
  const lines: number[] = [];
  const inner = {
    row: (row: Parameters<typeof textsOf>[0]) => {
      cells.push(textsOf(row));
      lines.push(row.fileLine);
    },
    runTogether: () => {},
  };
  const turned = transposing(inner);
  const facts = await table?.read(isTransposed ? turned.sink : inner);
  if (isTransposed) turned.finish();
  return { cells, lines, facts };
}

/** Every table of a page by its name. */
export async function tablesOf(page: string | Uint8Array, options?: ReadOptions) {
  const tables: Record<string, string[][]> = {};
  for (const table of await open(page, options)) tables[table.name ?? ''] = (await rowsOf(table)).cells;
  return tables;
}
