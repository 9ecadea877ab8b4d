import type { Gear } from '../../../../src/ingest/read/delimited/read-delimited.js';
import { readWithCsvParse } from '../../../../src/ingest/read/delimited/read-with-csv-parse.js';
import { readWithScanner } from '../../../../src/ingest/read/delimited/read-with-scanner.js';

/** Every way in which delimited text is read; all of them say the same. */
export const GEARS: readonly (readonly [string, Gear])[] = [
  ['csv-parse', readWithCsvParse],
  ['the scanner', (chunks, dialect, sink) => readWithScanner(chunks, dialect, sink)],
  [
    'the scanner, as soon as there is a byte',
    (chunks, dialect, sink) => readWithScanner(chunks, dialect, sink, 1),
  ],
];
