import { BLANK, type CountColumn } from '../model/count.js';
import { cellPlace, type ResultForms } from '../model/result-forms.js';
import { asLinesAndVotes, type ColumnKey, columnKeys, columnOf } from './form-columns.js';

/** One row of one table of forms. */
export interface FormRow {
  readonly forms: ResultForms;
  readonly row: number;
}

/** Whether no cell is filled with different numbers on any two of the forms. */
export function canBeOneForm(rows: readonly FormRow[]): boolean {
  return columnKeys(tablesOf(rows)).every((key) => {
    const filled = new Set(rows.map((row) => cellOf(row, key)).filter((value) => value !== BLANK));
    return filled.size <= 1;
  });
}

/**
 * Of forms that have the same number in every cell, and the same cells blank, the first; and the others. Forms of long tables that
 * are blank throughout say the same where they have rows for the same cells.
 */
export function withoutRepeats(
  rows: readonly FormRow[],
): readonly [different: readonly FormRow[], repeats: readonly FormRow[]] {
  const keys = columnKeys(tablesOf(rows));
  const known = new Set<string>();
  const different: FormRow[] = [];
  const repeats: FormRow[] = [];
  for (const row of rows) {
    const values = keys.map((key) => cellOf(row, key));
    const isBlank = values.every((value) => value === BLANK);
    const cells = (isBlank ? keys.map((key) => hasOwnLine(row, key)) : values).join(' ');
    (known.has(cells) ? repeats : different).push(row);
    known.add(cells);
  }
  return [different, repeats];
}

/** Whether a row of a long table is about the cell. */
function hasOwnLine({ forms, row }: FormRow, key: ColumnKey): boolean {
  return (columnOf(forms, key)?.fileLines?.[row] ?? 0) !== 0;
}

function tablesOf(rows: readonly FormRow[]): readonly ResultForms[] {
  return [...new Set(rows.map(({ forms }) => forms))];
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
    ...(forms.morePlaces && { morePlaces: keepPlaces(forms.morePlaces, rows) }),
    lines: Object.fromEntries(Object.entries(forms.lines).map(([key, column]) => [key, keepColumn(column)])),
    votes: new Map([...forms.votes].map(([id, column]) => [id, keepColumn(column)])),
  };
}

type Places = NonNullable<ResultForms['morePlaces']>;

/** The same places under the numbers that the rows have once some of them are gone. */
function keepPlaces(places: Places, gone: ReadonlySet<number>): Places {
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
    [...places].flatMap(([row, more]) => (gone.has(row) ? [] : [[row - before(row), more] as const])),
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
  const columns = columnKeys(tablesOf(all)).map((key) => [key, mergeColumn(pieces, key)] as const);
  const place = (piece: readonly FormRow[]): number => piece[0]?.forms.fileLines[piece[0].row] ?? 0;
  return {
    file: first.file,
    source: first.source,
    contest: first.contest,
    length: pieces.length,
    stations: Int32Array.from(pieces, ([one]) => one?.forms.stations[one.row] ?? -1),
    fileLines: Int32Array.from(pieces, place),
    ...asLinesAndVotes(columns, contestants),
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
