import type { SetAsideReason } from '../model/input-file.js';
import { InputError, type Issue } from '../model/issue.js';
import type { EntryReader } from './entry-reader.js';
import { type EarlyRow, findHeader, HEADER_ROWS, headerOnLines, joinHeader } from './find-header.js';
import { type IssueLog, newIssue } from './issue-log.js';
import { normaliseHeader } from './normalise/bind-columns.js';
import { isFootnote, isRemark } from './normalise/rows/is-footnote.js';
import { createTextRow, type Row, textsOf } from './read/row.js';
import type { TableSink } from './read/table.js';

/** Counts of one entry's rows. */
export interface EntryRows {
  readonly take: (rows: number) => void;
  readonly setAside: (reason: SetAsideReason, fileLine: number) => void;
}

/** An entry of the election file that reads this table, and where its rows are counted. */
export interface TableEntry {
  readonly reader: EntryReader;
  readonly rows: EntryRows;
}

interface TableOptions {
  readonly path: string;
  /** Lines of the header, where the election file says. */
  readonly headerLines: readonly number[];
  readonly issues: IssueLog;
  /** Told once per row. */
  readonly onRow: () => void;
}

/** Why a row is set aside that another entry of the same table may well use. */
const PASSIVE: readonly (SetAsideReason | null)[] = ['not-selected', 'unmapped-line'];

/**
 * A sink that finds the header and hands each row to every entry that reads the table. A row counts for the entries that use it,
 * or else for the one that refuses it; a row that nobody asks for counts for the first entry. So rows in = rows used + rows set aside.
 */
export function readTable(
  entries: readonly TableEntry[],
  options: TableOptions,
): { readonly sink: TableSink; readonly finish: () => void } {
  const { path, issues } = options;
  const wanted = new Set(
    entries.flatMap(({ reader }) => reader.wanted.map(({ header }) => normaliseHeader(header))),
  );
  const early: EarlyRow[] = [];
  const earlyRow = createTextRow();
  let names: readonly string[] | null = null;
  /** The rows that make the header, to know them where they stand again. */
  let headerRows: readonly (readonly string[])[] = [];
  let mainColumn = 0;
  const [first] = entries;

  const setAside = (reason: SetAsideReason, fileLine: number, lastLine: number): void => {
    first?.rows.take(lastLine - fileLine + 1);
    for (let line = fileLine; line <= lastLine; line++) first?.rows.setAside(reason, line);
  };
  const bind = (header: readonly string[], fileLine: number): void => {
    names = header.map(normaliseHeader);
    const problems: Issue[] = entries.flatMap(({ reader }) => reader.bind(header, fileLine));
    if (problems.length > 0) throw new InputError(problems);
    mainColumn = first?.reader.mainColumn() ?? 0;
  };
  /** Begins with the header among the early rows; the others of them are rows above it, or of the table. */
  const begin = (header: string[], fileLine: number, above: number, rows: number): void => {
    const held = early.splice(0);
    headerRows = held.slice(above, above + rows).map(({ cells }) => cells.map(normaliseHeader));
    bind(header, fileLine);
    if (above > 0) {
      issues.add({ code: 'above-header', file: path, line: fileLine, args: { rows: above } });
      for (const row of held.slice(0, above)) setAside('above-header', row.fileLine, row.lastLine);
    }
    for (const row of held.slice(above + rows)) {
      take(earlyRow.set(row.cells, row.fileLine, row.lastLine));
    }
  };
  const seek = (row: Row): void => {
    early.push({ cells: textsOf(row), fileLine: row.fileLine, lastLine: row.lastLine });
    const { headerLines } = options;
    const found = headerLines.length > 0 ? headerOnLines(early, headerLines) : findHeader(early, wanted);
    const isPast = headerLines.length > 0 && row.fileLine >= Math.max(...headerLines);
    if (!found && isPast) throw new InputError([noHeader()]);
    if (found) begin([...found.names], found.fileLine, found.above, found.rows);
    else if (early.length >= HEADER_ROWS && headerLines.length === 0) beginWithFirst();
  };
  const noHeader = (): Issue =>
    newIssue({ code: 'no-such-header', file: path, args: { lines: options.headerLines.join(', ') } });
  /** No row holds all the wanted names: the first is taken for the header, so that the message says what it lacks. */
  const beginWithFirst = (): void => {
    const [row] = early;
    if (row) begin(joinHeader([row.cells]), row.fileLine, 0, 1);
  };
  const refusal = (row: Row): SetAsideReason | null => {
    const width = names?.length ?? 0;
    const main = row.text(mainColumn);
    if (main === '' && isEmpty(row)) return 'empty-row';
    if (row.width < width || !isBlankFrom(row, width)) {
      if (row.width < width && row.fileLine === row.lastLine && isFootnote(textsOf(row), width)) {
        issues.add({ code: 'footnote', file: path, line: row.fileLine });
        return 'footnote';
      }
      issues.add({
        code: row.lastLine > row.fileLine ? 'wrong-width-several-lines' : 'wrong-width',
        file: path,
        line: row.fileLine,
        args: { expected: width, found: row.width, lastLine: row.lastLine },
      });
      return 'wrong-width';
    }
    if (headerRows.some((header) => header[mainColumn] === normaliseHeader(main) && isHeader(row, header))) {
      issues.add({ code: 'repeated-header', file: path, line: row.fileLine });
      return 'repeated-header';
    }
    return null;
  };
  const take = (row: Row): void => {
    options.onRow();
    const refused = refusal(row);
    // A row of another width may still name the territory of those below it; the header and remarks do not.
    if (refused === null || refused === 'wrong-width' || (refused === 'footnote' && !isRemark(row.text(0)))) {
      for (const { reader } of entries) reader.see(row);
    }
    if (refused !== null) {
      // A row of the wrong width over several lines has swallowed them all: each counts.
      setAside(refused, row.fileLine, refused === 'wrong-width' ? row.lastLine : row.fileLine);
      return;
    }
    let concerned = false;
    let unmappedBy: EntryRows | undefined;
    for (const { reader, rows } of entries) {
      const reason = reader.selects(row) ? reader.take(row) : 'not-selected';
      if (PASSIVE.includes(reason)) {
        if (reason === 'unmapped-line') unmappedBy ??= rows;
        continue;
      }
      concerned = true;
      rows.take(1);
      if (reason !== null) rows.setAside(reason, row.fileLine);
    }
    if (concerned) return;
    const owner = unmappedBy ?? first?.rows;
    owner?.take(1);
    owner?.setAside(unmappedBy ? 'unmapped-line' : 'not-selected', row.fileLine);
  };
  return {
    sink: {
      row: (row) => (names === null ? seek(row) : take(row)),
      runTogether(row) {
        if (names === null) return seek(row);
        issues.add({
          code: 'rows-run-together',
          file: path,
          line: row.fileLine,
          args: { lastLine: row.lastLine },
        });
        setAside('rows-run-together', row.fileLine, row.lastLine);
      },
    },
    finish() {
      if (names === null && options.headerLines.length > 0) {
        throw new InputError([noHeader()]);
      }
      if (names === null) beginWithFirst();
      for (const { reader } of entries) reader.finish();
    },
  };
}

function isEmpty(row: Row): boolean {
  return isBlankFrom(row, 0);
}

/** Whether nothing stands in the cells from a position on: a separator too many at the end of a row. */
function isBlankFrom(row: Row, first: number): boolean {
  for (let position = first; position < row.width; position++) if (row.text(position) !== '') return false;
  return true;
}

function isHeader(row: Row, names: readonly string[]): boolean {
  return names.every((name, position) => normaliseHeader(row.text(position)) === name);
}
