import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
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
  const dialect = detectDialect(text.trimStart());
  const lines = createLineCounter();
  let width = 0;
  // Rows are taken as they are parsed and not passed on, so that an error finds the counter at the last good row.
  const take = (record: string[], context: ParserLines): null => {
    const { fileLine, lastLine } = lines.take(record, context);
    if (record.length === 1 && record[0]?.trim() === '') return null;
    if (width === 0) {
      sink.header(record, fileLine);
      width = record.length;
    } else if (lastLine > fileLine && isRunTogether(record, width, dialect)) {
      sink.runTogether(fileLine, lastLine);
    } else {
      sink.row(record, fileLine, lastLine);
    }
    return null;
  };
  const parser = parse({ ...options(dialect), on_record: take });
  try {
    await pipeline(all(), parser.resume());
  } catch (error) {
    // The row after the last good one holds the mark that never closes.
    if (error instanceof CsvError) throw parserProblem(error, lines.next(error as Partial<ParserLines>));
    throw error;
  }
}

/**
 * Whether a row of the right width is the first half of one row and the second half of a later one, with everything between
 * them inside one cell: a quotation mark opened in the one and closed in the other. Its cell then holds just the delimiters
 * that the rest of the first row, every whole row, and the beginning of the last row have.
 */
function isRunTogether(record: readonly string[], width: number, { delimiter }: Dialect): boolean {
  if (record.length !== width || width < 2) return false;
  return record.some((cell, position) => {
    const lines = cell.split(/\r\n|\n|\r/u);
    return (
      lines.length > 1 &&
      lines.every((line, index) => {
        const expected =
          index === 0 ? width - 1 - position : index === lines.length - 1 ? position : width - 1;
        return line.split(delimiter).length - 1 === expected;
      })
    );
  });
}

/** How many lines the parser has seen, and how many of them were empty and passed over. */
interface ParserLines {
  readonly lines: number;
  readonly empty_lines: number;
}

/** Which lines of the file each row stands on. */
function createLineCounter() {
  let lastLine = 0;
  let before: ParserLines = { lines: 0, empty_lines: 0 };
  return {
    /** The line on which the row begins that the parser gave up on. */
    next: ({ empty_lines = before.empty_lines }: Partial<ParserLines>) =>
      lastLine + empty_lines - before.empty_lines + 1,
    take(cells: readonly string[], after: ParserLines) {
      const skipped = after.empty_lines - before.empty_lines;
      const rowLines = after.lines - before.lines - skipped;
      const fileLine = lastLine + skipped + 1;
      // The parser counts a CRLF inside quotation marks as two lines, so rows it sees as longer are counted here.
      lastLine = rowLines === 1 ? fileLine : fileLine + lineBreaksIn(cells);
      before = { lines: after.lines, empty_lines: after.empty_lines };
      return { fileLine, lastLine };
    },
  };
}

async function* checkedChunks(bytes: Readable): AsyncGenerator<Uint8Array, void> {
  const text = createUtf8Check();
  for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
    text.check(chunk);
    yield chunk;
  }
  text.end();
}

/** Enough of the beginning to see the dialect, counted from the first character that is not white space. */
async function takeSample(chunks: AsyncGenerator<Uint8Array, void>): Promise<Uint8Array> {
  const sample: Uint8Array[] = [];
  let blankBytes = 0;
  let bytes = 0;
  while (bytes < SAMPLE_BYTES && blankBytes < limits.blankBytes) {
    const next = await chunks.next();
    if (next.done) break;
    sample.push(next.value);
    if (bytes === 0 && next.value.every(isWhite)) blankBytes += next.value.length;
    else bytes += next.value.length;
  }
  return Buffer.concat(sample);
}

function isWhite(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function options({ delimiter, quote }: Dialect) {
  return {
    delimiter,
    quote,
    escape: quote,
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: limits.rowBytes,
  };
}

function parserProblem(error: CsvError, fileLine: number): ReadProblem {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new ReadProblem('quote-not-closed', {}, fileLine);
    case 'CSV_MAX_RECORD_SIZE':
      return new ReadProblem('row-too-long', { limit: limits.rowBytes }, fileLine);
    default:
      return new ReadProblem('damaged-file', { reason: error.message }, fileLine);
  }
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
