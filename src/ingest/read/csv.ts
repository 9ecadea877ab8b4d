import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Info, parse } from 'csv-parse';
import { type Dialect, detectDialect } from './dialect.js';
import { limits } from './limits.js';
import { ReadProblem } from './read-problem.js';
import type { TableSink } from './table.js';
import { createUtf8Check } from './utf8.js';

/** Bytes looked at before the dialect is decided. */
const SAMPLE_BYTES = 1 << 16;

/**
 * Reads delimited text row by row into a sink: byte-order mark, delimiter and quotation mark are detected, rows may be of
 * any width, lines are counted from 1, empty lines are passed over. Memory does not grow with the file. Throws a
 * ReadProblem where the bytes are no such text, or where a quotation mark never closes.
 */
export async function readCsv(bytes: Readable, sink: TableSink): Promise<void> {
  const chunks = checkedChunks(bytes);
  const sample = await takeSample(chunks);
  const text = new TextDecoder().decode(sample, { stream: true });
  if (text.trim() === '') throw new ReadProblem('empty-file');

  async function* all(): AsyncGenerator<Uint8Array> {
    yield sample;
    yield* chunks;
  }
  let lastLine = 0;
  let parserLine = 0;
  let hasHeader = false;
  try {
    await pipeline(all(), parse(options(detectDialect(text))), async (records) => {
      for await (const { record, info } of records as AsyncIterable<{ record: string[]; info: Info }>) {
        const fileLine = lastLine + 1;
        // The parser counts a CRLF inside quotation marks as two lines, so rows it sees as longer are counted here.
        lastLine = info.lines === parserLine + 1 ? fileLine : fileLine + lineBreaksIn(record);
        parserLine = info.lines;
        if (record.length === 1 && record[0]?.trim() === '') continue;
        if (hasHeader) sink.row(record, fileLine, lastLine);
        else sink.header(record, fileLine);
        hasHeader = true;
      }
    });
  } catch (error) {
    // The row after the last good one holds the mark that never closes.
    if (error instanceof CsvError) throw parserProblem(error, lastLine + 1);
    throw error;
  }
}

async function* checkedChunks(bytes: Readable): AsyncGenerator<Uint8Array, void> {
  const text = createUtf8Check();
  for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
    text.check(chunk);
    yield chunk;
  }
  text.end();
}

async function takeSample(chunks: AsyncGenerator<Uint8Array, void>): Promise<Uint8Array> {
  const sample: Uint8Array[] = [];
  for (let bytes = 0; bytes < SAMPLE_BYTES; ) {
    const next = await chunks.next();
    if (next.done) break;
    sample.push(next.value);
    bytes += next.value.length;
  }
  return Buffer.concat(sample);
}

function options({ delimiter, quote }: Dialect) {
  return {
    delimiter,
    quote,
    bom: true,
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: limits.rowBytes,
  };
}

function parserProblem(error: CsvError, fileLine: number): ReadProblem {
  return error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
    ? new ReadProblem('quote-not-closed', {}, fileLine)
    : new ReadProblem('damaged-file', { reason: error.message }, fileLine);
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
