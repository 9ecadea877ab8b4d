import { limits } from '../limits.js';
import { ownText } from '../own-text.js';
import { ReadProblem } from '../read-problem.js';
import { createTextRow, type Misfit } from '../row.js';
import type { TableSink } from '../table.js';
import type { ReadObject } from './cell-reader.js';
import { onLine } from './json-problem.js';
import { checkJson } from './pass-value.js';
import type { RowMaker } from './row-maker.js';

/**
 * Rows out of objects. The header is made of the keys of the first objects (`limits.jsonHeaderObjects`), in the order in which
 * they first appear; it is given the line of the first object. What an object lacks is blank.
 *
 * An object that does not fit becomes a row of one cell more than the header, so that it is set aside with its line and nothing
 * of it is lost in silence: one with a filled key that comes too late for the header, one that has a key twice, and what is no
 * object at all.
 */
export function createObjectRows(sink: TableSink, readObject: ReadObject): RowMaker {
  const columns = new Map<string, number>();
  const row = createTextRow();
  let waiting: { readonly text: string; readonly fileLine: number; readonly lastLine: number }[] | null = [];
  let waitingCharacters = 0;
  let width = 0;
  let cells: string[] = [];
  /** The last row in which each column was filled. */
  let filledIn = new Float64Array();
  let count = 0;
  /** Cells that objects lack. */
  let blanks = 0;
  /** What does not fit of the element at hand, and how. */
  let misfit: { readonly text: string; readonly misfit: Misfit } | undefined;

  function addColumn(path: string): void {
    if (columns.has(path)) return;
    if (columns.size === limits.columns) {
      throw new ReadProblem('too-many-cells', { limit: limits.columns, what: 'columns' });
    }
    columns.set(ownText(path), columns.size);
  }
  function place(path: string, text: string): void {
    const column = columns.get(path);
    if (column === undefined) {
      if (text !== '') misfit ??= { text, misfit: 'newKey' };
    } else if (filledIn[column] === count) misfit ??= { text, misfit: 'repeatedKey' };
    else {
      filledIn[column] = count;
      blanks--;
      cells[column] = text;
    }
  }
  function emit(text: string, fileLine: number, lastLine: number): void {
    count++;
    misfit = undefined;
    blanks += width;
    cells.length = width;
    cells.fill('');
    onLine(text, fileLine, () => (isObject(text) ? readObject(text, place) : checkJson(text)));
    if (!isObject(text)) misfit = { text, misfit: 'noObject' };
    if (blanks > limits.jsonBlankCells) {
      throw new ReadProblem('too-many-cells', { limit: limits.jsonBlankCells, what: 'emptyCells' });
    }
    if (misfit !== undefined) cells.push(misfit.text);
    sink.row(row.set(cells, fileLine, lastLine, text, misfit));
  }
  function settle(): void {
    const elements = waiting ?? [];
    const [first] = elements;
    waiting = null;
    width = columns.size;
    if (width === 0) {
      throw new ReadProblem('json-not-a-table', { found: 'emptyObjects' }, first?.fileLine ?? null);
    }
    cells = new Array<string>(width);
    filledIn = new Float64Array(width);
    const line = first?.fileLine ?? 1;
    sink.row(row.set([...columns.keys()], line, line, undefined, { isKeys: true }));
    for (const { text, fileLine, lastLine } of elements) emit(text, fileLine, lastLine);
  }
  return {
    take(text, fileLine, lastLine) {
      if (!waiting) return emit(text, fileLine, lastLine);
      if (isObject(text)) onLine(text, fileLine, () => readObject(text, addColumn));
      waiting.push({ text, fileLine, lastLine });
      waitingCharacters += text.length;
      const isEnough =
        waiting.length >= limits.jsonHeaderObjects || waitingCharacters >= limits.jsonHeaderCharacters;
      if (isEnough) settle();
    },
    end() {
      if (waiting) settle();
    },
  };
}

function isObject(text: string): boolean {
  return text.startsWith('{');
}
