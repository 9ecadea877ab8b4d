import type { TableSink } from '../table.js';
import { createByteWindow } from './byte-window.js';
import type { Dialect } from './dialect.js';
import { createRowReader } from './row-reader.js';

/** Bytes that are waited for before rows are looked for in them. */
const BATCH_BYTES = 1 << 16;

/**
 * The fast reading: a scanner finds regular rows, whose cells are decoded only where they are asked for; all others are
 * handed to csv-parse. Says the same as {@link readWithCsvParse} about every file.
 */
export async function readWithScanner(
  chunks: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  sink: TableSink,
  batchBytes = BATCH_BYTES,
): Promise<void> {
  const window = createByteWindow();
  const readRows = createRowReader(window, dialect, sink);
  let wanted = batchBytes;
  for await (const chunk of chunks) {
    window.append(chunk);
    if (window.to - window.from < wanted) continue;
    readRows(false);
    // A row that has not ended is looked at again only when there is twice as much of it.
    wanted = Math.max(batchBytes, 2 * (window.to - window.from));
  }
  readRows(true);
}
