import type { SetAsideReason } from '../model/input-file.js';
import type { EntryReader } from './entry-reader.js';

/** Counts of one entry's rows. */
export interface EntryRows {
  readonly take: (rows: number) => void;
  /** Told of a row that the entry's `where` asks for, whatever becomes of it. */
  readonly select: () => void;
  readonly setAside: (reason: SetAsideReason, fileLine: number) => void;
  /** Told of a row that belongs to another part of the data set. */
  readonly leave: () => void;
}

/** An entry of the election file that reads this table, and where its rows are counted. */
export interface TableEntry {
  readonly reader: EntryReader;
  readonly rows: EntryRows;
}

/**
 * Rows below the header, used or not; those among them that entries were asked whether they want them; and those of the part of the data set
 * that is read.
 */
export interface RowsBelow {
  below: number;
  asked: number;
  ofPart: number;
}
