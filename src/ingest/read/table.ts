/** Where the rows of a table go, one call a row; nothing is kept between calls. */
export interface TableSink {
  /** Once, before any row. Throws where the table cannot be used. */
  readonly header: (names: readonly string[], fileLine: number) => void;
  /** `fileLine` to `lastLine` are the lines of the file that the row stands on, from 1. */
  readonly row: (cells: readonly string[], fileLine: number, lastLine: number) => void;
  /** Lines that quotation marks ran together into one row: whose numbers are whose cannot be known. */
  readonly runTogether: (fileLine: number, lastLine: number) => void;
}
