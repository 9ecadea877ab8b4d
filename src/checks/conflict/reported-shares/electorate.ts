/** How many voters are registered where a statement speaks of, and how many ballots were found there. */
export interface Electorate {
  /** Id of the source that says so. */
  readonly source: string;
  /** Name of the contest that they are of; null where none is named. */
  readonly contest: string | null;
  readonly registered: number;
  /** Null where no form or total says. */
  readonly ballots: number | null;
  /** Forms added up; 0 where a published total says it. */
  readonly forms: number;
  /** Stations there without a form, or blank on it: then both numbers are too low. */
  readonly missing: number;
}

/** What a statement speaks of: a station, a territory, or neither, and a contestant or none. */
export interface Where {
  readonly station: number;
  readonly territory: number;
  readonly contestant: string | null;
}
