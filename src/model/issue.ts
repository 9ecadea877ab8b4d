import type { IssueCode } from './issue-codes.js';

/**
 * Something about the *data* that could not be read or used as it stands. The locale holds a sentence per code.
 * Distinct from a finding (what the data say) and from a crash (what the program did wrong).
 */
export interface Issue {
  readonly code: IssueCode;
  readonly file: string;
  /** Line of the file, null where the issue concerns the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  /** What stood there, shortened; null where nothing did. */
  readonly got: string | null;
  readonly args: Readonly<Record<string, string | number | null>>;
}

/** All issues of one code in one file and column: how many there are, and the first of them. */
export interface IssueGroup {
  readonly code: IssueCode;
  readonly file: string;
  readonly column: string | null;
  readonly total: number;
  readonly examples: readonly Issue[];
}

/** How many examples of one kind of issue are kept. */
export const EXAMPLES_KEPT = 20;

/** The input cannot be used at all. Carries every problem found, not only the first. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(readonly problems: readonly Issue[]) {
    super(problems.map((problem) => `${problem.file}: ${problem.code}`).join('; '));
  }
}
