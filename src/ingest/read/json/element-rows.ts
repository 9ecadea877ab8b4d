import { isUtf8 } from 'node:buffer';
import { ReadProblem } from '../read-problem.js';
import type { TableSink } from '../table.js';
import type { ReadObject } from './cell-reader.js';
import { onLine } from './json-problem.js';
import { createListRows } from './list-rows.js';
import { createObjectRows } from './object-rows.js';
import { checkJson } from './pass-value.js';
import type { RowMaker } from './row-maker.js';

/**
 * The rows of a table whose elements come one after the other: all objects or all lists, as the first one is. Throws a ReadProblem
 * where the first is neither or there is none; a later one of the wrong kind becomes a row that is too wide.
 */
export function createElementRows(sink: TableSink, readObject: ReadObject) {
  let rows: RowMaker | undefined;
  return {
    take(bytes: Buffer, fileLine: number, lastLine: number): void {
      if (!isUtf8(bytes)) throw new ReadProblem('not-utf-8', {}, fileLine);
      const text = bytes.toString('utf8');
      rows ??= rowsLike(text, fileLine);
      rows.take(text, fileLine, lastLine);
    },
    end(): void {
      if (!rows) throw new ReadProblem('json-not-a-table', { found: 'emptyList' });
      rows.end();
    },
  };

  function rowsLike(first: string, fileLine: number): RowMaker {
    if (first.startsWith('{')) return createObjectRows(sink, readObject);
    if (first.startsWith('[')) return createListRows(sink);
    onLine(first, fileLine, () => checkJson(first));
    throw new ReadProblem('json-not-a-table', { found: kindOf(first) }, fileLine);
  }
}

function kindOf(text: string): string {
  return text.startsWith('"') ? 'texts' : /^[-\d]/u.test(text) ? 'numbers' : 'values';
}
