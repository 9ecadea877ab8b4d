import type { TableSink } from '../table.js';
import type { ByteWindow } from './byte-window.js';
import type { Dialect } from './dialect.js';
import { createIrregularRows } from './irregular-rows.js';
import { rowTooLong } from './parser-problem.js';
import { CARRIAGE_RETURN, createRowScanner, Found, LINE_FEED } from './row-scanner.js';
import { createScannedRow } from './scanned-row.js';
import { takeRecordsInto } from './take-records.js';

/**
 * Reads the rows that stand in a window into a sink, each time it is called as many as have ended; with `isLast` all of them.
 * Regular rows are taken as the scanner finds them, the others as csv-parse reads them.
 */
export function createRowReader(
  window: ByteWindow,
  dialect: Dialect,
  sink: TableSink,
): (isLast: boolean) => void {
  const scanner = createRowScanner(dialect);
  const row = createScannedRow(scanner, dialect.quote);
  const irregular = createIrregularRows(window, scanner, dialect);
  const takeRecord = takeRecordsInto(sink, dialect.delimiter);
  let linesRead = 0;

  /** Whether anything stands below the empty lines that the window begins with. */
  const skipEmptyLines = (isLast: boolean): boolean => {
    const { bytes, to } = window;
    let at = window.from;
    while (at < to && (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN)) {
      const isReturn = bytes[at] === CARRIAGE_RETURN;
      if (isReturn && at + 1 === to && !isLast) return false;
      at += isReturn && at + 1 < to && bytes[at + 1] === LINE_FEED ? 2 : 1;
      linesRead++;
      window.from = at;
    }
    return at < to;
  };

  return (isLast) => {
    const { bytes, to } = window;
    while (skipEmptyLines(isLast)) {
      const { from } = window;
      const fileLine = linesRead + 1;
      let other = irregular.rowAt(from);
      if (other === undefined) {
        const found = scanner.scan(bytes, from, to, isLast);
        if (found === Found.incomplete) return;
        if (found === Found.tooLong) throw rowTooLong(fileLine);
        if (found === Found.irregular) other = irregular.lookAhead(from, isLast);
      }
      if (other === undefined) {
        linesRead = fileLine;
        row.move(bytes, from, fileLine);
        if (row.width > 1 || row.text(0) !== '') sink.row(row);
        window.from = scanner.next;
      } else {
        linesRead = fileLine + other.lineBreaks;
        takeRecord(irregular.takeCells(fileLine), fileLine, linesRead, bytes, from, other.next);
        window.from = other.next;
      }
    }
  };
}
