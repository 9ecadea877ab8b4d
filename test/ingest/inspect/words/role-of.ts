import { matchHeader } from '../../../../src/ingest/inspect/words/match-header.js';
import type { Role } from '../../../../src/ingest/inspect/words/role.js';

/** What a header says a column is; null where no wording is known. */
export function roleOf(header: string): Role | null {
  return matchHeader(header)[0]?.role ?? null;
}

/** Headers under the role they must have. */
export type Wordings = Partial<Record<Role, readonly string[]>>;

/** One case per header: header and role. */
export function casesOf(wordings: Wordings): [string, Role][] {
  return Object.entries(wordings).flatMap(([role, headers]) =>
    headers.map((header): [string, Role] => [header, role as Role]),
  );
}
