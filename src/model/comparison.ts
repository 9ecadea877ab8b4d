import { z } from 'zod';
import { analysisSchema } from './analysis.js';
import type { Finding } from './finding.js';

/** What of an analysis is compared. What else an analysis of another version holds is left out. */
export const comparableSchema = z.object(
  analysisSchema.pick({
    schema: true,
    manifest: true,
    election: true,
    contests: true,
    sources: true,
    lines: true,
    stations: true,
    totals: true,
    findings: true,
  }).shape,
);
export type Comparable = z.infer<typeof comparableSchema>;

/** A value of two analyses; null where one of them does not have it. */
export interface Change<Value> {
  readonly before: Value | null;
  readonly after: Value | null;
}

/** A finding that is about the same thing in both analyses, and does not say the same. */
export interface ChangedFinding {
  readonly before: Finding;
  readonly after: Finding;
  /** Where the two differ first beyond their number and their rows, such as `actual.value`. */
  readonly first: string;
}

/** A sum over the forms of one publication. */
export interface ChangedTotal extends Change<number> {
  readonly source: string;
  readonly contest: string;
  readonly published: string | null;
  readonly kind: 'forms' | 'line' | 'votes' | 'line-blanks' | 'votes-blanks';
  /** Line or contestant; empty for the number of forms. */
  readonly of: string;
}

export type CheckState =
  | 'completed'
  | 'notApplicable'
  | 'crashed'
  | 'deselected'
  | 'offByDefault'
  /** No list of the analysis has it. */
  | 'unknown';

/** What changed between two analyses. */
export interface Comparison {
  readonly versions: Change<string> | null;
  readonly seeds: Change<number> | null;
  readonly elections: Change<string> | null;
  readonly stations: Change<number> | null;
  /** SHA-256 of inputs by path. */
  readonly inputs: readonly (Change<string> & { readonly path: string })[];
  /** Settings as check.name. */
  readonly parameters: readonly (Change<string> & { readonly name: string })[];
  /** Checks that ran in one only, or ended otherwise. */
  readonly checks: readonly {
    readonly id: string;
    readonly before: CheckState;
    readonly after: CheckState;
  }[];
  readonly totals: readonly ChangedTotal[];
  readonly fresh: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly changed: readonly ChangedFinding[];
  /** How many findings say the same in both. */
  readonly same: number;
}
