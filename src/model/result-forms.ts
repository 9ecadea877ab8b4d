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
  /** Lines that a form took beyond one for each of its cells, where numbers were added up from several rows. */
  readonly moreLines?: ReadonlyMap<number, readonly number[]>;
  readonly lines: Readonly<Partial<Record<Line, CountColumn>>>;
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

/** The lines of the file that a form was read from. */
export function linesOfForm(forms: ResultForms, row: number): readonly number[] {
  const columns = [...Object.values(forms.lines), ...forms.votes.values()];
  if (columns.every(({ fileLines }) => !fileLines)) return [forms.fileLines[row] ?? 0];
  const lines = columns.map(({ fileLines }) => fileLines?.[row] ?? 0).filter((line) => line !== 0);
  return [...new Set([...lines, ...(forms.moreLines?.get(row) ?? [])])];
}
