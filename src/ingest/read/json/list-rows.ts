import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import { createTextRow } from '../row.js';
import type { TableSink } from '../table.js';
import { createCellReader } from './cell-reader.js';
import { onLine } from './json-problem.js';
import { checkJson } from './pass-value.js';
import type { RowMaker } from './row-maker.js';

/**
 * Rows out of lists, the first of which is the header. Each is as wide as it is written; what is no list becomes a row of one cell
 * more than the header, so that it is set aside with its line.
 */
export function createListRows(sink: TableSink): RowMaker {
  const reader = createCellReader();
  const row = createTextRow();
  let width = -1;
  return {
    take(text, fileLine, lastLine) {
      const isList = text.startsWith('[');
      const cells = onLine(text, fileLine, () => {
        if (isList) return reader.list(text);
        checkJson(text);
        return [...new Array<string>(width).fill(''), text];
      });
      if (width === -1) {
        width = cells.length;
        if (width === 0) {
          throw new ReadProblem('json-not-a-table', { found: 'emptyFirstList' }, fileLine);
        }
        if (width > limits.columns) {
          throw new ReadProblem('too-many-cells', { limit: limits.columns, what: 'columns' });
        }
      }
      sink.row(row.set(cells, fileLine, lastLine, text, isList ? undefined : { misfit: 'noList' }));
    },
    end() {},
  };
}
