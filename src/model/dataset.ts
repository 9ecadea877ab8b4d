import type { BallotOrders } from './ballot-orders.js';
import type { Contest } from './contest.js';
import type { InputFile } from './input-file.js';
import type { IssueGroup } from './issue.js';
import type { PackLine } from './line.js';
import type {
  Incident,
  PublishedTotal,
  Reply,
  ReportedShare,
  TurnoutReadings,
  VoterCount,
} from './observation.js';
import type { Part } from './part.js';
import type { ResultForms } from './result-forms.js';
import type { Source } from './source.js';
import type { Stations } from './station.js';
import type { Territories } from './territory.js';

export type ParameterValue = number | string | boolean;

/** What one `election.yaml` and its files say, ready for the checks. Forms are columnar; hand-made tables are not. */
export interface Dataset {
  readonly election: {
    readonly name: string;
    readonly country: string | null;
    readonly date: string | null;
    /** Minutes by which every station's clock is ahead of UTC; null or left out where that is not known. */
    readonly utcOffset?: number | null;
  };
  /** Where only a part of the data set was read. */
  readonly part?: Part;
  /** The election file itself, as an input. */
  readonly description: { readonly path: string; readonly sha256: string; readonly bytes: number };
  /** The crosswalk of stations, as an input; null where the election names none. */
  readonly crosswalk: { readonly path: string; readonly sha256: string; readonly bytes: number } | null;
  /** Ids of the rule packs the election names; empty means the generic one. */
  readonly rules: readonly string[];
  /** Rule packs that lie in files of the data set, as inputs, with their text. */
  readonly ownPacks: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly yaml: string;
  }[];
  /** Lines of the forms that are not standard ones, as the rule packs word them. */
  readonly lines: readonly PackLine[];
  readonly contests: readonly Contest[];
  readonly sources: readonly Source[];
  readonly files: readonly InputFile[];
  readonly territories: Territories;
  readonly stations: Stations;
  readonly forms: readonly ResultForms[];
  readonly voterCounts: readonly VoterCount[];
  readonly turnoutReadings: readonly TurnoutReadings[];
  readonly reportedShares: readonly ReportedShare[];
  readonly publishedTotals: readonly PublishedTotal[];
  readonly incidents: readonly Incident[];
  readonly replies: readonly Reply[];
  readonly ballotOrders: readonly BallotOrders[];
  /** An earlier election's data set. */
  readonly previous: Dataset | null;
  /** Settings by check id. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, ParameterValue>>>>;
  readonly issues: readonly IssueGroup[];
  /**
   * What was not read because its publication is not consented to, also of an earlier election that is all such; present, if with nothing in it, in a
   * reading for the public edition alone.
   */
  readonly withheld?: Withheld;
}

/** What a reading for the public edition leaves unread. */
export interface Withheld {
  /** Sources of which a file was left out. */
  readonly sources: number;
  readonly files: number;
  /** Paths of the files, and of the files in which other sources’ rows stand beside theirs. */
  readonly paths: readonly string[];
  /** What the bytes of these files are, so that a link to one, or a copy, is known. */
  readonly contents: readonly { readonly sha256: string; readonly bytes: number }[];
}
