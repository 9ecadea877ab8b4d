import type { CountColumn } from './count.js';
import type { Place } from './place.js';

/** What a station, territory or source index of -1 means: the statement names none. */
interface Statement extends Place {
  readonly source: number;
  /** Index into the stations, -1 where the statement is not about a station. */
  readonly station: number;
  /** Index into the territories, -1 where it names none. */
  readonly territory: number;
}

export const COUNTED = ['in-room', 'issued', 'into-stationary-box', 'into-any-box', 'turnout'] as const;
export type Counted = (typeof COUNTED)[number];

/** People or ballots somebody counted at a station. */
export interface VoterCount extends Statement {
  readonly counted: Counted;
  readonly count: number;
  /** Beginning and end of the counting, as written; null where not stated. */
  readonly from: string | null;
  readonly to: string | null;
  /** Share of the voting time that was watched, 0 to 1; null where not stated. */
  readonly watched: number | null;
  /** Names one of several passes over the same hours; null where there was one. */
  readonly pass: string | null;
}

/** Cumulative turnout announced during the day: the readings of one file, one row each. */
export interface TurnoutReadings {
  readonly file: number;
  readonly source: number;
  readonly length: number;
  readonly stations: Int32Array;
  readonly fileLines: Int32Array;
  /** As written; null where not stated. */
  readonly dates: readonly (string | null)[];
  readonly times: readonly (string | null)[];
  readonly voted: CountColumn;
  readonly registered: CountColumn;
}

/** A percentage somebody reported. */
export interface ReportedShare extends Statement {
  /** What it is a percentage of, as written; null where the source does not say. */
  readonly quantity: string | null;
  readonly contestant: string | null;
  /** As written. */
  readonly text: string;
  /** In per cent. */
  readonly percent: number;
  /** The range the words allow, in per cent. */
  readonly low: number;
  readonly high: number;
  /** Why the range is what it is. */
  readonly precision: 'stated' | 'about' | 'rounding' | 'bound';
  readonly note: string | null;
}

/** A number published for a whole territory or contest: votes, seats, or something else that was counted. */
export interface PublishedTotal extends Statement {
  /** Index into the contests, -1 where none is named. */
  readonly contest: number;
  readonly contestant: string | null;
  readonly quantity: string;
  /** Null where the cell is blank: the row names the contestant and says no number. */
  readonly value: number | null;
  /** What it is a part of: seats at stake, districts in all; null where not stated. */
  readonly of: number | null;
  readonly note: string | null;
}

/** A reported incident: a category and where to read more, never a person. */
export interface Incident extends Statement {
  readonly category: string;
  readonly at: string | null;
  readonly link: string | null;
}

/** The answer of a commission (or whoever is concerned) to a finding. */
export interface Reply extends Statement {
  readonly check: string | null;
  readonly date: string | null;
  readonly answer: string;
}
