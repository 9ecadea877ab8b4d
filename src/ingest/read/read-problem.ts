import type { IssueCode } from '../../model/issue-codes.js';

/** A file that cannot be read as a table. */
export class ReadProblem extends Error {
  override readonly name = 'ReadProblem';
  constructor(
    readonly code: IssueCode,
    readonly args: Readonly<Record<string, string | number | null>> = {},
    readonly line: number | null = null,
    readonly got: string | null = null,
  ) {
    super(code);
  }
}

/** The problem that an error from a decompressor stands for. */
export function asReadProblem(error: unknown): ReadProblem {
  if (error instanceof ReadProblem) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new ReadProblem('damaged-file', { reason });
}
