import { createTextRow } from '../row.js';
import type { TableSink } from '../table.js';
import { isRunTogether } from './run-together.js';

/**
 * Hands on a row whose cells csv-parse has read, if it is not empty. The bytes that it was read from stand from `from` to
 * `to`, with or without the line end.
 */
type TakeRecord = (
  record: readonly string[],
  first: number,
  last: number,
  bytes: Buffer,
  from: number,
  to: number,
) => void;

export function takeRecordsInto(sink: TableSink, delimiter: string): TakeRecord {
  let bytes: Buffer = Buffer.alloc(0);
  let from = 0;
  let to = 0;
  const row = createTextRow(() => bytes.toString('utf8', from, to).replace(/(\r\n|\n|\r)$/u, ''));
  return (record, first, last, within, begin, end) => {
    bytes = within;
    from = begin;
    to = end;
    row.set(record, first, last);
    if (row.width === 1 && row.text(0) === '') return;
    if (last > first && isRunTogether(record, delimiter)) sink.runTogether(row);
    else sink.row(row);
  };
}
