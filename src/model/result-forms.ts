import type { CountColumn } from './count.js';
import type { Line } from './line.js';
import type { Place } from './place.js';

/**
 * The result forms of one file for one contest, whoever filled them in: an observer's copy of a protocol is a result
 * form whose source is an observer. A line is *on the form* if the file maps it, and *blank* where its cell is.
 */
export interface ResultForms {
  /** Index into the data set's files: the first, where the table was put together from several. */
  readonly file: number;
  /** Index into the data set's sources. */
  readonly source: number;
  /** Index into the data set's contests. */
  readonly contest: number;
  readonly length: number;
  /** Station of each form, an index into the stations. */
  readonly stations: Int32Array;
  /** Line of the file on which each form begins. */
  readonly fileLines: Int32Array;
  /** Where the rows of a form stand beyond one for each of its cells, where numbers were added up from several rows. */
  readonly morePlaces?: ReadonlyMap<number, readonly Place[]>;
  readonly lines: Readonly<Record<Line, CountColumn>>;
  /** Votes by contestant id, in the contest's order. */
  readonly votes: ReadonlyMap<string, CountColumn>;
}

/** Where a cell of a form stands: an index into the files and a line. */
export function cellPlace(forms: ResultForms, column: CountColumn, row: number): Place {
  return {
    file: column.files?.[row] ?? forms.file,
    fileLine: column.fileLines?.[row] || (forms.fileLines[row] ?? 0),
  };
}

/** Where the rows stand that a form was read from, each once. */
export function placesOfForm(forms: ResultForms, row: number): readonly Place[] {
  const columns = [...Object.values(forms.lines), ...forms.votes.values()];
  if (columns.every(({ fileLines }) => !fileLines)) {
    return [{ file: forms.file, fileLine: forms.fileLines[row] ?? 0 }];
  }
  const cells = columns
    .filter(({ fileLines }) => fileLines?.[row])
    .map((column) => cellPlace(forms, column, row));
  const all = [...cells, ...(forms.morePlaces?.get(row) ?? [])];
  return [...new Map(all.map((place) => [`${place.file}:${place.fileLine}`, place])).values()];
}
