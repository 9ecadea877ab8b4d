import type { Finding } from './finding.js';
import type { Measure } from './measure.js';
import type { NumberTable } from './number-table.js';
import type { Counted, ReportedShare } from './observation.js';
import type { StationDetails } from './station.js';
import type { Provenance } from './subject.js';

/** Everything known of one station, as plain data. */
export interface Dossier {
  readonly subject: StationSubject;
  /** Null where no source says more of the station than its number. */
  readonly details: StationDetails | null;
  readonly sources: readonly SourceOnStation[];
  readonly contests: readonly FormsOfContest[];
  /** In the order of time. */
  readonly timeline: readonly TimelineEntry[];
  readonly incidents: readonly IncidentAtStation[];
  /** Findings about the station, in the order of the report. */
  readonly findings: readonly Finding[];
  /** Findings about something else that rest on a row about the station. */
  readonly alsoUsedBy: readonly Finding[];
  /** Where the station stands in the tables of patterns and estimates. */
  readonly contributions: readonly Contribution[];
}

/** A station's row in a table of a check. */
export interface Contribution {
  readonly check: string;
  /** The finding whose pattern the station is part of; null where the table holds estimates. */
  readonly finding: string | null;
  /** With the station's row alone; the others count as omitted. */
  readonly table: NumberTable;
}

export interface StationSubject {
  readonly kind: 'station';
  readonly station: string;
  readonly territory: string[];
}

/** How many rows of each kind a source has about the station. */
export interface SourceOnStation {
  readonly source: string;
  readonly forms: number;
  readonly counts: number;
  readonly readings: number;
  readonly shares: number;
  readonly totals: number;
  readonly incidents: number;
  readonly ballots: number;
  readonly replies: number;
}

/** A cell that nobody filled in is blank; a line that the file does not have is absent. */
export type DossierCell = number | 'blank' | 'absent';

/** The station's forms in one contest: the commission's in the order of their publication, then everybody else's. */
export interface FormsOfContest {
  readonly contest: string;
  readonly forms: readonly DossierForm[];
  /** Lines in their order, then contestants. */
  readonly measures: readonly Measure[];
}

export interface DossierForm {
  readonly source: string;
  /** Id of the source whose publications it revises, or of its own: forms of one history are versions of each other. */
  readonly history: string;
  readonly isOfficial: boolean;
  readonly published: string | null;
  readonly places: readonly Provenance[];
  /** A cell for each of the contest's measures. */
  readonly cells: readonly DossierCell[];
}

export interface IncidentAtStation {
  readonly category: string;
  readonly when: When | null;
  readonly link: string | null;
  readonly source: string;
  readonly place: Provenance;
}

/** When something was, on the station's own clock unless it says otherwise. Each part is null where the source does not state it. */
export interface When {
  /** `2017-09-10`. */
  readonly day: string | null;
  /** `15:00`. */
  readonly time: string | null;
  /** `20:00`, with its day in front where that is not the day of the beginning. */
  readonly until: string | null;
  /** As the source writes it, where that could not be read as a date or time; empty where it is not to be quoted. */
  readonly unread: string | null;
  /** Whether the time is that of Greenwich: how far the station's clock is from it, no source says. */
  readonly isUtc: boolean;
  /** Whether it was while people voted, so that without a day it was on a voting day. */
  readonly isVoting: boolean;
}

export interface TimelineEntry {
  readonly when: When;
  readonly source: string;
  readonly places: readonly Provenance[];
  readonly event: TimelineEvent;
}

type TimelineEvent =
  | { readonly kind: 'reading'; readonly voted: number | null; readonly registered: number | null }
  | {
      readonly kind: 'count';
      readonly counted: Counted;
      readonly count: number;
      /** Share that was watched, of the hours of the row where it states them, else of the voting time; null where not stated. */
      readonly watched: number | null;
      /** Whether the row states the hours of the counting, from and to. */
      readonly hasHours: boolean;
      /** Which of several passes, from 1; who counted is never said. Null where there was one. */
      readonly pass: number | null;
      readonly published: string | null;
    }
  | { readonly kind: 'incident'; readonly category: string }
  | PublicationEvent
  | {
      readonly kind: 'share';
      readonly text: string;
      readonly quantity: ReportedShare['quantity'];
      readonly contestant: string | null;
    }
  | {
      readonly kind: 'total';
      readonly quantity: string;
      readonly contestant: string | null;
      readonly value: number | null;
      readonly of: number | null;
    }
  | { readonly kind: 'answer' };

/** A form made public, or its absence from a publication that other forms of its source are in. */
export interface PublicationEvent {
  readonly kind: 'publication';
  readonly contest: string;
  readonly version: 'only' | 'first' | 'later' | 'copy' | 'missing';
  /** Whole days since the source's publication before, where both are dated and this one not earlier. */
  readonly daysLater: number | null;
  /** How many voted, by the first line or sum of lines that is filled in. */
  readonly voted: { readonly measure: Measure; readonly value: number } | null;
  /** Numbers and blanks that differ from what the source last published of the same cell; a line that it does not have says nothing. */
  readonly changes: readonly CellChange[];
}

export interface CellChange {
  readonly measure: Measure;
  readonly before: DossierCell;
  readonly after: DossierCell;
}
