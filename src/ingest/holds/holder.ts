import type { BallotOrders } from '../../model/ballot-orders.js';
import type { Contest } from '../../model/contest.js';
import type { SetAsideReason } from '../../model/input-file.js';
import type {
  Incident,
  PublishedTotal,
  Reply,
  ReportedShare,
  TurnoutReadings,
  VoterCount,
} from '../../model/observation.js';
import type { ResultForms } from '../../model/result-forms.js';
import type { IssueLog } from '../issue-log.js';
import type { WantedColumn } from '../normalise/bind-columns.js';
import type { NumberBook } from '../normalise/numbers/number-book.js';
import type { StationBook } from '../normalise/station-book.js';
import type { Row } from '../read/row.js';
import type { CellReader } from './read-cell.js';

/** What has been read so far. Stations are still mentions: {@link StationBook} settles them once all files are read. */
export interface Harvest {
  readonly forms: ResultForms[];
  readonly voterCounts: VoterCount[];
  readonly turnoutReadings: TurnoutReadings[];
  readonly reportedShares: ReportedShare[];
  readonly publishedTotals: PublishedTotal[];
  readonly incidents: Incident[];
  readonly replies: Reply[];
  readonly ballotOrders: BallotOrders[];
  /** What waits until it is decided how the numbers of its column are written. */
  readonly undecided: (() => void)[];
}

/** What a holder may know of the file it reads. */
export interface FileContext {
  readonly path: string;
  readonly file: number;
  readonly source: number;
  /** Index of the file's contest, -1 where it has none. */
  readonly contest: number;
  readonly contests: readonly Contest[];
  /** Whether the entry of the election file names several files, read alike. */
  readonly isOneOfSeveral: boolean;
  /** Names of the other sources, lower case, to their ids. */
  readonly otherSources: ReadonlyMap<string, string>;
  readonly stations: StationBook;
  readonly numbers: NumberBook;
  readonly issues: IssueLog;
  readonly harvest: Harvest;
  /** Takes a row that was already counted as used back out. */
  readonly setAside: (reason: SetAsideReason, fileLine: number) => void;
}

/** Where a row stands and what it is about. One object serves all rows: keep what it says, not the object. */
export interface RowPlace {
  readonly fileLine: number;
  readonly territory: number;
  /** The mention of a station that the row makes, -1 where it names none. Only a row that is used makes one. */
  readonly mention: () => number;
  /** The station as the row writes it, with its territories. */
  readonly name: () => string;
}

/** Where a row that is a total stands, and the territory whose total it is. */
export interface TotalPlace extends Pick<RowPlace, 'fileLine' | 'territory'> {
  /** How many levels above that territory it may be of, because the row does not name them itself. */
  readonly levelsUnsure: number;
}

/** How the rows of one file become things of the model. */
export interface RowReader {
  /** Reads a row, or says why it is set aside. */
  readonly row: (row: Row, place: RowPlace) => SetAsideReason | null;
  /** Told of a row that says in words that it is a total, which is set aside: it may state totals all the same. */
  readonly total?: (row: Row, place: TotalPlace) => void;
  /** After the last row. Throws an InputError where the file as a whole cannot be used. */
  readonly finish: () => void;
}

/** Position of a bound column; undefined where the election file does not map it. */
export type Positions = (key: string) => number | undefined;

/** One kind of thing a file can hold. */
export interface Holder {
  readonly wanted: readonly WantedColumn[];
  /** Whether a row without a station number says nothing. */
  readonly needsStation: boolean;
  readonly start: (positions: Positions, cells: CellReader) => RowReader;
}

/** The columns that the election file maps, and the required ones under their own names where it does not. */
export function wantedColumns(
  mapped: Readonly<Record<string, unknown>> | undefined,
  required: readonly string[],
): WantedColumn[] {
  const wanted = Object.entries(mapped ?? {}).flatMap(([key, header]) =>
    typeof header === 'string' && key !== 'territory' ? [{ key, header }] : [],
  );
  const missing = required.filter((key) => !wanted.some((column) => column.key === key));
  return [...wanted, ...missing.map((key) => ({ key, header: key }))];
}
