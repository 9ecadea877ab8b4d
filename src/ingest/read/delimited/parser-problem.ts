import type { CsvError } from 'csv-parse';
import { limits } from '../limits.js';
import { damaged, ReadProblem } from '../read-problem.js';

/** What csv-parse says is wrong with the row that begins on a line. */
export function parserProblem(error: CsvError, fileLine: number): ReadProblem {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new ReadProblem('quote-not-closed', {}, fileLine);
    case 'CSV_MAX_RECORD_SIZE':
      return rowTooLong(fileLine);
    default:
      return damaged('other', { detail: error.message }, fileLine);
  }
}

/** Delimiters count here, though not for csv-parse: a file of nothing else would be one row, held in memory. */
export const MOST_ROW_BYTES = 4 * limits.rowBytes;

export function rowTooLong(fileLine: number): ReadProblem {
  return new ReadProblem('row-too-long', { limit: limits.rowBytes }, fileLine);
}
