import { createIssueLog } from '../../../../src/ingest/issue-log.js';
import { NOT_A_COUNT, parseCount } from '../../../../src/ingest/normalise/count.js';
import {
  createNumberBook,
  type NumberBook,
  type NumberOptions,
} from '../../../../src/ingest/normalise/numbers/number-book.js';
import type { Line } from '../../../../src/model/line.js';
import type { ResultForms } from '../../../../src/model/result-forms.js';
import { loadRulePacks } from '../../../../src/run/rule-packs.js';

export const packs = loadRulePacks().filter(({ id }) => id === 'generic');

/** What a reader does with a cell. */
export function codes(
  book: NumberBook,
  cells: readonly string[],
  {
    source = 0,
    header = 'n',
    file = 0,
    ...options
  }: NumberOptions & { source?: number; header?: string; file?: number } = {},
): Int32Array {
  const column = book.column(source, header, options);
  const values = Int32Array.from(cells, (cell) => {
    const count = parseCount(cell);
    const isCount = count !== NOT_A_COUNT && !column.blankCounts.has(count);
    return isCount ? count : column.codeOf(cell);
  });
  book.register(column, values, (row) => ({ file, fileLine: row + 2 }));
  return values;
}

/** Settles a book; what it says. Files are called a.csv, b.csv … */
export function settle(book: NumberBook, tables: readonly ResultForms[] = []) {
  const issues = createIssueLog();
  book.settle(tables, packs, {
    pathOf: (file) => `${'abcdef'[file]}.csv`,
    contestantsOf: () => [{ id: 'a', name: 'Anna' }],
    issues,
  });
  return issues.groups();
}

/** The counts of a column that one file holds. */
export function readColumn(cells: readonly string[], options: NumberOptions = {}) {
  const book = createNumberBook();
  const values = codes(book, cells, options);
  const issues = settle(book);
  return { values: [...values], issues, codes: issues.map(({ code, total }) => `${code} × ${total}`) };
}

/** A table of forms of one source. */
export function tableOf(
  lines: Readonly<Record<Line, Int32Array>>,
  votes: Int32Array | null,
  source = 0,
): ResultForms {
  const length = Object.values(lines)[0]?.length ?? 0;
  return {
    file: 0,
    source,
    contest: 0,
    length,
    stations: Int32Array.from({ length }, (_, row) => row),
    fileLines: Int32Array.from({ length }, (_, row) => row + 2),
    lines: Object.fromEntries(Object.entries(lines).map(([line, values]) => [line, { values }])),
    votes: new Map(votes ? [['a', { values: votes }]] : []),
  };
}
