import type { Row } from './row.js';

/** Where the rows of a table go, one call a row, its header and what stands above it among them. */
export interface TableSink {
  /** Throws where the table cannot be used. */
  readonly row: (row: Row) => void;
  /** Lines that quotation marks ran together into one row: whose numbers are whose cannot be known. */
  readonly runTogether: (row: Row) => void;
  /**
   * A row of a transposed table that becomes no column, because whose numbers are whose cannot be known: it should have `expected`
   * cells, or where that is null ran together. Comes before all other rows. Who does not tell them apart leaves this out, and is handed
   * them as `runTogether`.
   */
  readonly lost?: (row: Row, expected: number | null) => void;
  /** A row that the file holds but does not show. Who has no use for such rows leaves it out; they are counted all the same. */
  readonly hidden?: (row: Row) => void;
}

/** What a file holds of a table, or beside it, but does not show. */
export interface HiddenFacts {
  /** Whole tables beside this one. */
  readonly tables: number;
  readonly rows: number;
  /** Rows of which a cell, or a part of one, is not shown. */
  readonly partlyHidden: number;
  /** Where the first of them stands, as the file is written; null where only tables are hidden. */
  readonly fileLine: number | null;
}

/** What a person may have to say about a file, because it can only be guessed. */
export interface ReadOptions {
  /** Name of an encoding, such as windows-1251; found out where it is left out. */
  readonly encoding?: string | undefined;
  /** What separates the cells of a text table; found out where it is left out. */
  readonly delimiter?: string | undefined;
}

/** What was found out about a table while it was read. */
export interface TableFacts {
  readonly kind: string;
  /** Canonical name of its encoding; null where the kind of file leaves no choice. */
  readonly encoding: string | null;
  /** Whether the encoding was guessed from its letters: no byte-order mark, no UTF-8, and nobody said. */
  readonly encodingGuessed: boolean;
  readonly delimiter: string | null;
  /** Missing where the file shows all that it holds. */
  readonly hidden?: HiddenFacts;
}

/** One table of a file. */
export interface OpenTable {
  /** Its name inside the file: of the sheet, of the file in the archive, the number of the HTML table; null where the file is the table. */
  readonly name: string | null;
  /** Reads every row into the sink, in the order of the file. Throws a ReadProblem where the table cannot be read. */
  readonly read: (sink: TableSink) => Promise<TableFacts>;
}

/** One kind of file that holds tables. */
export interface TableKind {
  readonly id: string;
  /** By the first bytes of the file (4096, or all where there are fewer), never by its name. */
  readonly recognises: (head: Uint8Array) => boolean;
  /** The tables inside, in the order of the file. */
  readonly open: (bytes: AsyncIterable<Uint8Array>, options: ReadOptions) => Promise<readonly OpenTable[]>;
}
