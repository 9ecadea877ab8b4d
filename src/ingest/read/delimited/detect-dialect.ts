import { parse } from 'csv-parse/sync';
import type { Dialect } from './dialect.js';
import { parserOptions } from './parser-options.js';

/** Where two fit alike the first is taken: in a table of semicolons a comma is a decimal comma. */
const DELIMITERS = [';', '\t', '|', ','] as const;

/** Rows of the sample that are looked at. */
const SAMPLE_ROWS = 50;

/**
 * How a table separates and quotes its cells, from its first lines: the delimiter under which most rows are as wide
 * as the header, and of those the one that gives the widest header. A table of one column is read with commas.
 */
export function detectDialect(sample: string): Dialect {
  const quote = detectQuote(sample);
  let best = { delimiter: ',', quote };
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = regularity(sample, { delimiter, quote });
    if (score > bestScore) {
      best = { delimiter, quote };
      bestScore = score;
    }
  }
  return best;
}

/** Above 1 for a table of several columns: share of regular rows, then width as the tie-break. */
function regularity(sample: string, { delimiter, quote }: Dialect): number {
  const rows = sampleRows(sample, delimiter, quote);
  const width = rows[0]?.length ?? 0;
  if (width < 2) return 0;
  const regular = rows.filter((row) => row.length === width).length / rows.length;
  return regular + width / 1e6;
}

function sampleRows(sample: string, delimiter: string, quote: string): string[][] {
  try {
    return parse(sample, parserOptions({ delimiter, quote }, SAMPLE_ROWS));
  } catch {
    // The sample may end inside a quoted cell, or this delimiter may leave a quotation mark open: count without quotes.
    return sample
      .split(/\r\n|\n|\r/, SAMPLE_ROWS)
      .filter((line) => line !== '')
      .map((line) => line.split(delimiter));
  }
}

/** Double quotation marks unless the first line wraps its cells in single ones: 'a';'b'. */
function detectQuote(sample: string): string {
  const header = (sample.split(/\r\n|\n|\r/, 1)[0] ?? '').trim();
  const wrapped = /^'.*'\s*[,;\t|]\s*'.*'$/u.test(header);
  return wrapped ? "'" : '"';
}
