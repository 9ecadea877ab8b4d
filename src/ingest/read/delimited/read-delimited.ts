import type { ReadOptions, TableSink } from '../table.js';
import { detectDialect } from './detect-dialect.js';
import type { Dialect } from './dialect.js';
import { readWithCsvParse } from './read-with-csv-parse.js';
import { readWithScanner } from './read-with-scanner.js';
import { canScan } from './row-scanner.js';
import { takeSample } from './take-sample.js';

/** One way to read a table whose dialect is known. The first of the chunks is not empty. */
export type Gear = (chunks: AsyncIterable<Uint8Array>, dialect: Dialect, sink: TableSink) => Promise<void>;

/**
 * Reads delimited text in UTF-8 row by row into a sink, and says how its cells are separated. Delimiter and quotation mark
 * are found out, rows may be of any width, lines are counted from 1, empty lines are passed over. Memory does not grow with
 * the file. Throws a ReadProblem where there is no text, or where a quotation mark never closes. Both gears say the same.
 */
export async function readDelimited(
  chunks: AsyncIterable<Uint8Array>,
  options: Pick<ReadOptions, 'delimiter'>,
  sink: TableSink,
  gear?: Gear,
): Promise<Dialect> {
  const source = chunks[Symbol.asyncIterator]();
  try {
    const sample = await takeSample(source);
    const found = detectDialect(sample.text);
    const dialect = { ...found, delimiter: options.delimiter ?? found.delimiter };
    const read = gear ?? (canScan(dialect) ? readWithScanner : readWithCsvParse);
    await read(wholeOf(sample.bytes, source), dialect, sink);
    return dialect;
  } finally {
    await source.return?.();
  }
}

async function* wholeOf(
  sample: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  yield sample;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
