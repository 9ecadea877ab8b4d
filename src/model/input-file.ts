export const HOLDS = [
  'result-forms',
  'voter-counts',
  'turnout-readings',
  'reported-shares',
  'published-totals',
  'incidents',
  'ballot-orders',
  'replies',
] as const;
export type Holds = (typeof HOLDS)[number];

/** Why a row of a file was not used. */
export const SET_ASIDE = [
  'not-selected',
  'unmapped-line',
  'empty-row',
  'wrong-width',
  'rows-run-together',
  'no-station',
  'required-cell-blank',
  'unreadable-cell',
  'filled-by-other-source',
  'repeated-row',
  'contradictory-rows',
  'above-header',
  'repeated-header',
  'total-row',
  'placeholder-row',
  'footnote',
  'hidden-row',
  'other-part',
] as const;
export type SetAsideReason = (typeof SET_ASIDE)[number];

/** Where a file's table stands on disk and how it was read, so that it can be read again. */
export interface TableOrigin {
  /** Path of the file, relative to the folder that was read. */
  readonly path: string;
  /** Name of the table inside the file, null where the file is the table. */
  readonly table: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly transposed: boolean;
  /** Columns of which a report may quote a whole row; null where it may quote all of them. */
  readonly quotable: readonly number[] | null;
}

/** The rows of a file that were not used, in the order in which that was found. Those of other parts of the data set are counted only. */
export interface SetAsideRows {
  readonly fileLines: Int32Array;
  /** Indices into {@link SET_ASIDE}. */
  readonly reasons: Uint8Array;
}

/**
 * A table that was read, as one source's statement. Rows in = rows used + rows set aside. A row that another entry of the
 * same election file uses is counted there.
 */
export interface InputFile {
  /** As the election file names it, with the table inside it where it has several. */
  readonly path: string;
  readonly origin: TableOrigin;
  readonly sha256: string;
  readonly bytes: number;
  readonly source: number;
  readonly holds: Holds;
  /** Index of the contest it is about, -1 where it names none. */
  readonly contest: number;
  /** When the source published it, ISO 8601; null where not stated. */
  readonly published: string | null;
  /** Rows of the table below its header, and what stands above it. */
  readonly rowsIn: number;
  readonly rowsUsed: number;
  readonly setAside: Readonly<Partial<Record<SetAsideReason, number>>>;
  readonly setAsideRows: SetAsideRows;
}

/** A line of a file that was not used, as it stands there. */
export interface SetAsideLine {
  /** As the data set calls the file. */
  readonly file: string;
  readonly fileLine: number;
  readonly reason: SetAsideReason;
  readonly raw: string;
}
