import type { SetAsideReason } from '../model/input-file.js';
import { InputError, type Issue } from '../model/issue.js';
import { type EarlyRow, findHeader, HEADER_ROWS, headerOnLines, joinHeader } from './find-header.js';
import { newIssue } from './issue-log.js';
import { type TableColumns, unmergeRow } from './merged-row.js';
import { normaliseHeader } from './normalise/bind-columns.js';
import { isFootnote } from './normalise/rows/is-footnote.js';
import { numberColumns } from './number-columns.js';
import type { PartOfTable } from './part-of-table.js';
import { createProblemList } from './problem-list.js';
import { createTextRow, type Row, textsOf } from './read/row.js';
import type { TableSink } from './read/table.js';
import { isOfTheRow, type RowIssues } from './row-issues.js';
import type { EntryRows, RowsBelow, TableEntry } from './table-entry.js';
import { rowsRunTogether, wrongWidth } from './width-issues.js';

/** Why a row is not used, and the entry that it then counts for. */
interface Refusal {
  readonly reason: SetAsideReason;
  readonly rows: EntryRows;
}

interface TableOptions {
  readonly path: string;
  /** Lines of the header, where the election file says. */
  readonly headerLines: readonly number[];
  /** The part of the data set that is read; null for all of it. */
  readonly part: PartOfTable | null;
  /** Where the entries say what they find, too. */
  readonly issues: RowIssues;
  /** Told once per row. */
  readonly onRow: () => void;
}

/**
 * A sink that finds the header and hands each row to every entry that reads the table. A row counts
 *
 * - for each entry that uses it, or that cannot use what it asks of it: its numbers are placeholders, a cell it needs is unreadable;
 * - or else once, for the first entry that says that the row is none of a station: a total, a remark, one without a station. **That
 *   belongs to the row and not to an entry**, so it is neither counted nor said again for the next;
 * - or else, where nobody asks for it, once for the first entry that knows its kind, or the first of all;
 * - where it belongs to another part of the data set than the one that is read, once for the first of all, whatever it is.
 *
 * So rows in = rows used + rows set aside, for each entry, and every row of the table is in one of them at least.
 */
export function readTable(
  entries: readonly TableEntry[],
  options: TableOptions,
): { readonly sink: TableSink; readonly finish: () => RowsBelow } {
  const { path, part } = options;
  const { log: issues } = options.issues;
  const wanted = new Set(
    entries.flatMap(({ reader }) => reader.wanted.map(({ header }) => normaliseHeader(header))),
  );
  const early: HeldRow[] = [];
  const earlyRow = createTextRow();
  let names: readonly string[] | null = null;
  /** The rows that make the header, to know them where they stand again. */
  let headerRows: readonly (readonly string[])[] = [];
  let columns: TableColumns = { width: 0, main: 0, numbers: new Set() };
  const lost = createProblemList();
  const rowsBelow: RowsBelow = { below: 0, asked: 0, ofPart: 0 };
  const [first] = entries;

  const setAside = (reason: SetAsideReason, fileLine: number, lastLine: number): void => {
    first?.rows.take(lastLine - fileLine + 1);
    for (let line = fileLine; line <= lastLine; line++) first?.rows.setAside(reason, line);
  };
  const bind = (header: readonly string[], fileLine: number): void => {
    names = header.map(normaliseHeader);
    const problems: Issue[] = entries.flatMap(({ reader }) => reader.bind(header, fileLine));
    // What is missing may be among what was lost.
    if (problems.length > 0) throw new InputError([...lost.all(), ...problems]);
    if (part && !part.bind(header)) issues.add({ code: 'no-part-column', file: path, line: fileLine });
    columns = {
      width: names.length,
      main: first?.reader.mainColumn() ?? 0,
      numbers: numberColumns(
        names,
        entries.flatMap(({ reader }) => reader.wanted),
      ),
    };
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
      take(earlyRow.set(row.cells, row.fileLine, row.lastLine, undefined, row));
    }
  };
  const seek = (row: Row): void => {
    const { fileLine, lastLine, repeated, misfit } = row;
    early.push({ cells: textsOf(row), fileLine, lastLine, repeated, misfit });
    const { headerLines } = options;
    const found = headerLines.length > 0 ? headerOnLines(early, headerLines) : findHeader(early, wanted);
    const isPast = headerLines.length > 0 && fileLine >= Math.max(...headerLines);
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
  const refusalOf = (row: Row, isHeading: boolean): SetAsideReason | null => {
    const { width } = columns;
    const main = row.text(columns.main);
    if (main === '' && isEmpty(row)) return 'empty-row';
    const isNarrow = row.width < width && row.fileLine === row.lastLine;
    if (isHeading || (isNarrow && isFootnote(textsOf(row), width))) {
      issues.add({ code: 'footnote', file: path, line: row.fileLine });
      return 'footnote';
    }
    if (row.width < width || !isBlankFrom(row, width)) {
      issues.add(wrongWidth(row, width, path));
      return 'wrong-width';
    }
    const isMain = (header: readonly string[]): boolean => header[columns.main] === normaliseHeader(main);
    if (headerRows.some((header) => isMain(header) && isHeader(row, header))) {
      issues.add({ code: 'repeated-header', file: path, line: row.fileLine });
      return 'repeated-header';
    }
    return null;
  };
  const take = (given: Row): void => {
    options.onRow();
    rowsBelow.below++;
    if (part && !part.holds(given)) {
      first?.rows.take(1);
      first?.rows.leave();
      return;
    }
    rowsBelow.ofPart++;
    const { row, isHeading, withheld } = unmergeRow(given, columns);
    const refused = refusalOf(row, isHeading);
    for (const { reader } of entries) reader.see(row);
    if (refused !== null) {
      for (const { reader } of entries) reader.refuse(row, refused);
      // A row of the wrong width over several lines has swallowed them all: each counts.
      setAside(refused, row.fileLine, refused === 'wrong-width' ? row.lastLine : row.fileLine);
      return;
    }
    let isTaken = false;
    let noStation: Refusal | undefined;
    let unmapped: Refusal | undefined;
    options.issues.begin();
    rowsBelow.asked++;
    for (const { reader, rows } of entries) {
      if (!reader.selects(row)) continue;
      rows.select();
      const reason = reader.take(row);
      if (reason === 'unmapped-line') unmapped ??= { reason, rows };
      else if (reason !== null && isOfTheRow(reason)) noStation ??= { reason, rows };
      else {
        isTaken = true;
        rows.take(1);
        if (reason !== null) rows.setAside(reason, row.fileLine);
      }
    }
    options.issues.settle(!isTaken);
    if (noStation) for (const { reader } of entries) reader.refuse(row, noStation.reason);
    if (isTaken) {
      for (const position of withheld) {
        const column = names?.[position] || null;
        const got = given.text(position);
        issues.add({ code: 'merged-number', file: path, line: row.fileLine, column, got });
      }
      return;
    }
    const refusal = noStation ?? unmapped;
    const owner = refusal?.rows ?? first?.rows;
    owner?.take(1);
    owner?.setAside(refusal?.reason ?? 'not-selected', row.fileLine);
  };
  return {
    sink: {
      row: (row) => (names === null ? seek(row) : take(row)),
      runTogether(row) {
        if (names === null) return seek(row);
        rowsBelow.below++;
        issues.add(rowsRunTogether(row, path));
        setAside('rows-run-together', row.fileLine, row.lastLine);
      },
      lost(row, expected) {
        rowsBelow.below++;
        const issue = expected === null ? rowsRunTogether(row, path) : wrongWidth(row, expected, path);
        issues.add(issue);
        lost.add(issue.code, () => newIssue(issue));
        setAside(expected === null ? 'rows-run-together' : 'wrong-width', row.fileLine, row.lastLine);
      },
      hidden(row) {
        rowsBelow.below++;
        issues.add({ code: 'hidden-row', file: path, line: row.fileLine });
        setAside('hidden-row', row.fileLine, row.lastLine);
      },
    },
    finish() {
      if (names === null && options.headerLines.length > 0) {
        throw new InputError([noHeader()]);
      }
      if (names === null) beginWithFirst();
      for (const { reader } of entries) reader.finish();
      return rowsBelow;
    },
  };
}

/** A row that is kept until it is known where the header stands. */
type HeldRow = EarlyRow & Pick<Row, 'repeated' | 'misfit'>;

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
