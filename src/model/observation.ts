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
  /** Share that was watched, 0 to 1, of the hours of the row, or of the voting time where it states none; null where not stated. */
  readonly watched: number | null;
  /** True where a share is stated and could not be read, so that it is not known; absent otherwise. */
  readonly watchedUnreadable?: true;
  /** Names one of several passes over the same hours; null where there was one. */
  readonly pass: string | null;
  /** How it was counted, as written: live, video, clicker; null where not stated. */
  readonly method: string | null;
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
  /** How many levels above its territory it may be of, because its row does not name them itself; none where absent. */
  readonly levelsUnsure?: number;
}

/** A reported incident: a category and where to read more, never a person. */
export interface Incident extends Statement {
  /** As written: several are separated by `|`. */
  readonly category: string;
  /** Names the report that the row is a part of; null where each row is one of its own. */
  readonly report: string | null;
  readonly at: string | null;
  readonly link: string | null;
}

/** The answer of a commission (or whoever is concerned) to a finding. */
export interface Reply extends Statement {
  /** Id of a check, or pack/relation of a control relation; null where it is not about one. */
  readonly check: string | null;
  /** Number of the finding in the report that was answered. */
  readonly finding: string | null;
  readonly date: string | null;
  readonly answer: string;
}
