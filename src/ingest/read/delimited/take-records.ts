import { parseCount } from '../../normalise/count.js';
import type { Row } from '../row.js';
import type { TableSink } from '../table.js';
import { isRunTogether } from './run-together.js';

/**
 * Hands on a row whose cells csv-parse has read, if it is not empty. The bytes that it was read from stand from `from` to
 * `to`, with or without the line end.
 */
export type TakeRecord = (
  record: readonly string[],
  first: number,
  last: number,
  bytes: Buffer,
  from: number,
  to: number,
) => void;

export function takeRecordsInto(sink: TableSink, delimiter: string): TakeRecord {
  let cells: readonly string[] = [];
  let fileLine = 0;
  let lastLine = 0;
  let bytes: Buffer = Buffer.alloc(0);
  let from = 0;
  let to = 0;
  const row: Row = {
    get fileLine() {
      return fileLine;
    },
    get lastLine() {
      return lastLine;
    },
    get width() {
      return cells.length;
    },
    text: (position) => cells[position]?.trim() ?? '',
    count: (position) => parseCount(cells[position] ?? ''),
    raw: () => bytes.toString('utf8', from, to).replace(/(\r\n|\n|\r)$/u, ''),
  };
  return (record, first, last, within, begin, end) => {
    cells = record;
    fileLine = first;
    lastLine = last;
    bytes = within;
    from = begin;
    to = end;
    if (cells.length === 1 && row.text(0) === '') return;
    if (lastLine > fileLine && isRunTogether(cells, delimiter)) sink.runTogether(row);
    else sink.row(row);
  };
}
