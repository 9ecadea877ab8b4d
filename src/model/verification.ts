import type { Issue } from './issue.js';
import type { HashedFile } from './manifest.js';
import type { Unpublished } from './unpublished.js';

/**
 * A file that is not as the manifest has it. `unlisted`: it is there, or is read or written again, and the manifest does not name it;
 * `unexpected`: the manifest names it, and the report as it is made again does not have it.
 */
export interface TroubledFile {
  readonly path: string;
  readonly trouble: 'missing' | 'unreadable' | 'changed' | 'unlisted' | 'unexpected';
  readonly recorded: HashedFile | null;
  /** The hash is null where the size alone tells. */
  readonly found: { readonly bytes: number; readonly sha256: string | null } | null;
}

/** The first place of a file where the report says one thing and the inputs give another. */
export interface FirstDifference {
  readonly file: string;
  /** Such as `findings[F-0003].actual.value`; null where the file is no JSON of ours. */
  readonly figure: string | null;
  /** Line, from 1; null where the file has no lines. */
  readonly line: number | null;
  /** Byte, from 0; null where the line says where. */
  readonly byte: number | null;
  /** What stands there; null where there is nothing. */
  readonly recorded: string | null;
  readonly derived: string | null;
}

/** What rests on a file that was not given. */
export interface Resting {
  readonly file: string;
  /** Numbers of the findings. */
  readonly findings: readonly string[];
  readonly totals: number;
  readonly statements: number;
}

/** What of a report could not be held against anything, and might say whatever it likes. */
export interface NotCompared {
  readonly what:
    | 'files'
    | 'reading'
    | 'settings'
    | 'inputs'
    | 'sources'
    | 'findings'
    | 'notes'
    | 'totals'
    | 'outcomes'
    | 'issues'
    | 'statements'
    | 'stations'
    | 'ranks'
    | 'withheld';
  /** Names of files, inputs, settings, sources or checks, numbers of findings; empty where it is a matter of the whole report. */
  readonly names: readonly string[];
}

/** What came out when a report was made again. */
export interface Verification {
  readonly report: string;
  /** Folder of the inputs. */
  readonly data: string;
  readonly tool: { readonly recorded: string; readonly running: string };
  readonly listed: { readonly inputs: number; readonly outputs: number };
  readonly inputs: readonly TroubledFile[];
  readonly outputs: readonly TroubledFile[];
  readonly differences: readonly FirstDifference[];
  /** Why the inputs could not be read again. */
  readonly problems: readonly Issue[];
  readonly resting: readonly Resting[];
  /** Of a public edition: what of it rests on files that are not published, and what it leaves out. */
  readonly unpublished: Unpublished | null;
  /** How many findings and totals were compared, where only what rests on published files could be. */
  readonly compared?: number;
  /** Files in the report's folder that are no part of it, by path from it. */
  readonly foreign: readonly string[];
  /** Empty where everything was compared. */
  readonly notCompared: readonly NotCompared[];
  /**
   * `verified`: everything was compared and is the same. `figures-same`, of a report of another version, and `verified-open`, of a public edition of
   * which only the published inputs are there: what could be compared is the same, and `notCompared` is not empty.
   */
  readonly result: 'verified' | 'figures-same' | 'verified-open' | 'differs' | 'not-derived';
}
