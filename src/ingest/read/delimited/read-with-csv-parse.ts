import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { TableSink } from '../table.js';
import { createByteWindow, isLineEnd } from './byte-window.js';
import type { Dialect } from './dialect.js';
import { createLineCounter, type ParserLines } from './line-counter.js';
import { parserOptions } from './parser-options.js';
import { MOST_ROW_BYTES, parserProblem, rowTooLong } from './parser-problem.js';
import { takeRecordsInto } from './take-records.js';

/**
 * The reading of record: csv-parse reads every row. Takes UTF-8 without a byte-order mark. Throws a ReadProblem where a
 * quotation mark never closes, or where a row is longer than any of a table.
 */
export async function readWithCsvParse(
  chunks: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  sink: TableSink,
): Promise<void> {
  const lines = createLineCounter();
  const takeRecord = takeRecordsInto(sink, dialect.delimiter);
  // csv-parse does not say what a row looked like: the bytes that it has made no record of are kept.
  const window = createByteWindow();
  const skipEmptyLines = (): void => {
    while (window.from < window.to && isLineEnd(window.bytes[window.from])) window.from++;
  };
  // Records are taken as they are parsed and not passed on, so that an error finds the counter at the last good one.
  const take = (cells: string[], after: ParserLines & { readonly bytes: number }): null => {
    skipEmptyLines();
    const { from } = window;
    const to = after.bytes - window.base;
    const { fileLine, lastLine } = lines.take(cells, after);
    if (to - from > MOST_ROW_BYTES) throw rowTooLong(fileLine);
    takeRecord(cells, fileLine, lastLine, window.bytes, from, to);
    window.from = to;
    return null;
  };
  const parser = parse({ ...parserOptions(dialect), on_record: take });
  async function* kept(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      skipEmptyLines();
      if (window.to - window.from > MOST_ROW_BYTES) throw rowTooLong(lines.next(parser.info));
      window.append(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(kept(), parser.resume());
  } catch (error) {
    // The row after the last good one holds the mark that never closes.
    if (error instanceof CsvError) throw parserProblem(error, lines.next(error as Partial<ParserLines>));
    throw error;
  }
}
