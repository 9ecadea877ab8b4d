import type { CountColumn } from './count.js';

/** The order in which ballots were read out at counts: the ballots of one file in one contest, one row each. */
export interface BallotOrders {
  readonly file: number;
  readonly source: number;
  /** Index into the contests, -1 where the file names none. */
  readonly contest: number;
  readonly length: number;
  readonly stations: Int32Array;
  readonly fileLines: Int32Array;
  /** Place in the order of the station, ascending, with gaps or not; {@link BLANK} where it is not stated. */
  readonly positions: CountColumn;
  /** For whom each ballot is, an index into the marks. */
  readonly marks: Uint16Array;
  /** Ids of contestants, and whatever else stands there, as written. */
  readonly markNames: readonly string[];
}
