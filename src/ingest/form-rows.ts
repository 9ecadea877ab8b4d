import { BLANK, type CountColumn } from '../model/count.js';
import { LINES, type Line } from '../model/line.js';
import { cellPlace, type ResultForms } from '../model/result-forms.js';

/** One row of one table of forms. */
export interface FormRow {
  readonly forms: ResultForms;
  readonly row: number;
}

/** Whether two forms have the same number in every cell, and the same cells blank. */
export function sameCells(one: FormRow, other: FormRow): boolean {
  return columnKeys([one, other]).every((key) => cellOf(one, key) === cellOf(other, key));
}

/** Whether no cell is filled with different numbers on any two of the forms. */
export function canBeOneForm(rows: readonly FormRow[]): boolean {
  return columnKeys(rows).every((key) => {
    const filled = new Set(rows.map((row) => cellOf(row, key)).filter((value) => value !== BLANK));
    return filled.size <= 1;
  });
}

function cellOf({ forms, row }: FormRow, key: ColumnKey): number {
  return columnOf(forms, key)?.values[row] ?? BLANK;
}

/** The same table without some of its rows. */
export function withoutRows(forms: ResultForms, rows: ReadonlySet<number>): ResultForms {
  if (rows.size === 0) return forms;
  const keep = (cells: Int32Array): Int32Array => cells.filter((_, row) => !rows.has(row));
  const keepColumn = ({ values, fileLines, files }: CountColumn): CountColumn => ({
    values: keep(values),
    ...(fileLines && { fileLines: keep(fileLines) }),
    ...(files && { files: keep(files) }),
  });
  return {
    ...forms,
    length: forms.length - rows.size,
    stations: keep(forms.stations),
    fileLines: keep(forms.fileLines),
    ...(forms.moreLines && { moreLines: keepLines(forms.moreLines, rows) }),
    lines: Object.fromEntries(Object.entries(forms.lines).map(([key, column]) => [key, keepColumn(column)])),
    votes: new Map([...forms.votes].map(([id, column]) => [id, keepColumn(column)])),
  };
}

/** The same lines under the numbers that the rows have once some of them are gone. */
function keepLines(
  lines: NonNullable<ResultForms['moreLines']>,
  gone: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const sorted = [...gone].sort((left, right) => left - right);
  /** How many of the rows that are gone stand before a row. */
  const before = (row: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return new Map(
    [...lines].flatMap(([row, more]) => (gone.has(row) ? [] : [[row - before(row), more] as const])),
  );
}

/**
 * A table of forms each of which is put together from rows that do not contradict each other. `contestants`: ids in the
 * order of the contest.
 */
export function mergeForms(
  pieces: readonly (readonly FormRow[])[],
  contestants: readonly string[],
): ResultForms {
  const all = pieces.flat();
  const first = all[0]?.forms;
  if (!first) throw new Error('expected at least one form to merge');
  const columns = columnKeys(all).map((key): [ColumnKey, CountColumn] => [key, mergeColumn(pieces, key)]);
  const place = (piece: readonly FormRow[]): number => piece[0]?.forms.fileLines[piece[0].row] ?? 0;
  return {
    file: first.file,
    source: first.source,
    contest: first.contest,
    length: pieces.length,
    stations: Int32Array.from(pieces, ([one]) => one?.forms.stations[one.row] ?? -1),
    fileLines: Int32Array.from(pieces, place),
    lines: Object.fromEntries(
      columns.flatMap(([key, column]) => ('line' in key ? [[key.line, column]] : [])),
    ),
    votes: new Map(
      contestants.flatMap((contestant): [string, CountColumn][] => {
        const found = columns.find(([key]) => 'contestant' in key && key.contestant === contestant);
        return found ? [[contestant, found[1]]] : [];
      }),
    ),
  };
}

function mergeColumn(pieces: readonly (readonly FormRow[])[], key: ColumnKey): CountColumn {
  const values = new Int32Array(pieces.length).fill(BLANK);
  const fileLines = new Int32Array(pieces.length);
  const files = new Int32Array(pieces.length);
  pieces.forEach((piece, index) => {
    for (const { forms, row } of piece) {
      const column = columnOf(forms, key);
      const value = column?.values[row] ?? BLANK;
      if (!column || value === BLANK) continue;
      const place = cellPlace(forms, column, row);
      values[index] = value;
      files[index] = place.file;
      fileLines[index] = place.fileLine;
      break;
    }
  });
  return { values, fileLines, files };
}

type ColumnKey = { readonly line: Line } | { readonly contestant: string };

function columnOf(forms: ResultForms, key: ColumnKey): CountColumn | undefined {
  return 'line' in key ? forms.lines[key.line] : forms.votes.get(key.contestant);
}

/** Every line and contestant that any of the forms has. */
function columnKeys(rows: readonly FormRow[]): readonly ColumnKey[] {
  const tables = new Set(rows.map(({ forms }) => forms));
  const lines = LINES.filter((line) => [...tables].some((forms) => forms.lines[line]));
  const contestants = new Set([...tables].flatMap(({ votes }) => [...votes.keys()]));
  return [...lines.map((line) => ({ line })), ...[...contestants].map((contestant) => ({ contestant }))];
}
