import type { Convention } from '../normalise/numbers/convention.js';

/** What the filled cells of a column are. Blank words (-, n/a) count as blank. */
export type ColumnType = 'count' | 'decimal' | 'percent' | 'date' | 'text' | 'mixed' | 'blank';

/** What one column of a table holds, from all its rows. */
export interface ColumnProfile {
  /** From 0. */
  readonly position: number;
  readonly name: string;
  /** Cells that hold something, cells that are empty, and cells that hold a word for nothing, such as "-". */
  readonly filled: number;
  readonly blank: number;
  readonly placeholders: number;
  /** Cells with a number that carries a sign. */
  readonly signed: number;
  readonly type: ColumnType;
  /** What the marks inside its numbers mean; null where it is not clear. */
  readonly convention: Convention | null;
  /** The mark between groups of digits of its counts: 1.413, 1 413; null where there is none. */
  readonly grouping: string | null;
  /** Whether its numbers can be read in two ways. */
  readonly isUnclear: boolean;
  /** Of its numbers; null where it has none. */
  readonly smallest: number | null;
  readonly largest: number | null;
  /** Share of the filled cells that are whole numbers of at least 0. */
  readonly integers: number;
  /** Different texts, up to a cap. */
  readonly distinct: number;
  readonly distinctIsCapped: boolean;
  /** All of them, in the order of the file, where they are few and short; else null. */
  readonly values: readonly string[] | null;
  /** The first different texts, shortened. */
  readonly examples: readonly string[];
  /** Characters of its longest text. */
  readonly longest: number;
  /** Whether no text was seen twice, of those that were remembered. */
  readonly unique: boolean;
  /** Whether a blank cell plausibly repeats the one above it: filled only where a block begins. */
  readonly carriesDown: boolean;
}

/** Where the header stands and what it says. Both lists are empty where no row looks like a header. */
export interface ProfiledHeader {
  readonly lines: readonly number[];
  readonly names: readonly string[];
}

/** What a table holds, without its rows. */
export interface TableProfile {
  readonly header: ProfiledHeader;
  /** Rows that are not empty above the header. */
  readonly above: number;
  /** Rows below it. */
  readonly rows: number;
  /** Of these, rows of another width than the header, and rows that a quotation mark ran together. */
  readonly irregular: number;
  readonly runTogether: number;
  /** Columns beyond those that are looked at. */
  readonly columnsBeyond: number;
  readonly columns: readonly ColumnProfile[];
  /** Rows spread over the table, cell by cell as texts, to try sums on; long texts are left out as empty. */
  readonly sample: readonly (readonly string[])[];
}
