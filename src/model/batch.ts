import type { Evidence } from './finding.js';
import type { Part } from './part.js';
import type { Tier } from './tier.js';

/** One data set of a batch: a folder with an election file, a table without one, or a part of one of these. */
export interface BatchJob {
  /** Of its report, below the folder that the batch writes to; its parts are folders, with / between them. Each batch has a name once. */
  readonly name: string;
  /** Where its election file lies, or the table, below the folder that the batch reads, with / between folders; a dot for that folder itself. */
  readonly path: string;
  /** Whether that is a table without an election file. */
  readonly isTable: boolean;
  readonly part: Part | null;
  /** Equal for one place in several elections, however its name is written. */
  readonly place: string;
}

/** What became of a data set. */
export type BatchResult =
  | { readonly job: BatchJob; readonly state: 'done'; readonly digest: BatchDigest }
  | {
      readonly job: BatchJob;
      readonly state: 'failed';
      /** Why, in sentences of the language of the batch; each may quote what stood in a file. */
      readonly problems: readonly string[];
      /** Whether the program or its memory failed it, not the inputs: another attempt may do better. */
      readonly isCrash?: true;
    };

/** What the index of a batch says of one report, all of it from its analysis. */
export interface BatchDigest {
  readonly election: string;
  /** As the election file has it; null where it names none. */
  readonly date: string | null;
  readonly stations: number;
  /** Rows of the part that was read: in = used + set aside. */
  readonly rows: { readonly in: number; readonly used: number; readonly aside: number };
  /** The official votes of every contest that has some, in the order of the election file. */
  readonly contests: readonly ContestDigest[];
  readonly findings: Readonly<Record<Evidence, number>>;
  /** Votes at stake in the largest finding with a number of them; null where none has. */
  readonly votesAtStake: number | null;
  /** Every check that was to run, in the order of the reports. */
  readonly checks: readonly CheckDigest[];
  /** Ids of checks that were left out, by the user or because they run only when asked for. */
  readonly leftOut: readonly string[];
}

/** The error rates of a batch: p of its data sets, adjusted over these. By names of data sets; one that tested nothing is not in it. */
export interface BatchQ {
  /** By id of the check: q over the data sets in which it tested something. */
  readonly ofChecks: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Of all checks of a data set together. */
  readonly ofDatasets: ReadonlyMap<string, { readonly p: number; readonly q: number }>;
}

export interface ContestDigest {
  readonly contest: string;
  /** Registered voters and votes given, of the last whole publication of the commission; null where the forms do not say. */
  readonly registered: number | null;
  readonly cast: number | null;
  /** Who has the most votes, and how many; null where nobody has any. */
  readonly leader: { readonly name: string; readonly votes: number } | null;
}

export interface CheckDigest {
  readonly id: string;
  readonly evidence: Evidence;
  readonly tier: Tier;
  readonly state: 'completed' | 'not-applicable' | 'crashed';
  /** Stations, forms or figures; 0 where it did not run. */
  readonly examined: number;
  readonly findings: number;
  /** Tests made in all its families; 0 where it makes none. */
  readonly tested: number;
  /** Whether at least one of them is beyond chance: the least q of any family, times the number of families, at most 1; null where nothing was tested. */
  readonly p: number | null;
}
