import type { Damage } from '../../model/damage.js';
import type { IssueCode } from '../../model/issue-codes.js';
import type { UnsupportedParquet } from '../../model/unsupported-parquet.js';
import { limits } from './limits.js';

type Arguments = Readonly<Record<string, string | number | null>>;

/** A file that cannot be read as a table. */
export class ReadProblem extends Error {
  override readonly name = 'ReadProblem';
  constructor(
    readonly code: IssueCode,
    readonly args: Arguments = {},
    readonly line: number | null = null,
    readonly got: string | null = null,
  ) {
    super(code);
  }
}

/** The problem that a file is damaged; `part`: the file or part inside it where that shows. */
export function damaged(
  reason: Damage,
  { part = null, ...args }: Arguments = {},
  line: number | null = null,
): ReadProblem {
  return new ReadProblem('damaged-file', shortened({ reason, part, ...args }), line);
}

/** The problem that a Parquet file has something that is not read. */
export function unsupported(reason: UnsupportedParquet, args: Arguments = {}): ReadProblem {
  return new ReadProblem('unsupported-parquet', shortened({ reason, ...args }));
}

/** The problem that an error from a decompressor stands for. */
export function asReadProblem(error: unknown): ReadProblem {
  if (error instanceof ReadProblem) return error;
  const { code, message } = (
    error instanceof Error ? error : new Error(String(error))
  ) as NodeJS.ErrnoException;
  return damaged((code !== undefined && FAULTS_OF_ZLIB[code]) || 'other', { detail: message });
}

const FAULTS_OF_ZLIB: Readonly<Record<string, Damage>> = {
  Z_DATA_ERROR: 'packedBytes',
  Z_BUF_ERROR: 'packedEnd',
};

/** Reasons may quote the file: names in it may be as long as it is. */
function shortened(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, limits.reasonCharacters) : value,
    ]),
  );
}
