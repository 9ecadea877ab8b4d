import type { StandardLine } from '../../model/line.js';
import type { Message } from '../../model/message.js';
import type { Role as SourceRole } from '../../model/source.js';
import type { FileEntry } from '../election/schema.js';

type Without<Entry, Key extends PropertyKey> = Entry extends unknown ? Omit<Entry, Key> : never;

/** An entry of the election file before it is known which file and table it is for. */
export type UnplacedEntry = Without<FileEntry, 'path' | 'table' | 'contest'>;

/** A column and the key of the election file it was put under. */
export interface PlacedColumn {
  /** Its header. */
  readonly column: string;
  /** Such as `station`, `registered`, `votes.<id>`, `long.key`. */
  readonly key: string;
  /** From 0 to 1. */
  readonly sure: number;
  readonly why: Message;
}

export interface ProposedContest {
  readonly id: string;
  readonly name: string;
  /** Ids to names, in the order of the form. */
  readonly contestants: ReadonlyMap<string, string>;
}

export interface ProposedSource {
  readonly id: string;
  readonly name?: string;
  readonly alsoNamed?: readonly string[];
  readonly role: SourceRole;
  readonly selection?: 'random' | 'hand-picked' | 'self-selected' | 'census' | 'unknown';
}

/** One reading of a table. */
export interface ProposedFile {
  readonly source: ProposedSource;
  readonly entry: UnplacedEntry;
  readonly contest: ProposedContest | null;
  readonly placed: readonly PlacedColumn[];
}

/** What is known of the election as a whole. */
export interface ProposedElection {
  readonly name?: string;
  readonly country?: string;
  readonly date?: string;
  /** Id of the rule pack for its form. */
  readonly rules?: string;
}

/** All that is proposed for one table. */
export interface TableProposal {
  readonly about: ProposedElection;
  readonly files: readonly ProposedFile[];
  /** What was taken for granted. */
  readonly assumed: readonly Message[];
  /** Why nobody should use this before a person has looked at it. */
  readonly ambiguous: readonly Message[];
  /** By header: why a column was deliberately left out. */
  readonly leftOut: ReadonlyMap<string, Message>;
}

/** The columns of a wide entry. */
export type FormColumns = {
  station?: string;
  territory?: string[];
  venue?: string;
  kind?: string;
  filledBy?: string;
  latitude?: string;
  longitude?: string;
  counting?: string;
} & { [Key in StandardLine]?: string };

export const COMMISSION: ProposedSource = { id: 'commission', role: 'commission' };
