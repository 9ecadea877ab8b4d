import type { Contest } from '../../model/contest.js';
import type { IssueCode } from '../../model/issue-codes.js';
import { isStandardLine } from '../../model/line.js';
import type { PublishedTotalsFile } from '../holds/statement-schemas.js';

/** Takes a name that leads nowhere: where it stands below the entry, what it is, and what it could have been. */
type Report = (code: IssueCode, at: readonly PropertyKey[], got: string, known?: readonly string[]) => void;

/** Reports lines and contestants of a table of totals that the election does not have. `contest`: null where it is named and there is none. */
export function reportMappedTotals(
  { path, lines = {}, votes = {} }: PublishedTotalsFile,
  contest: Contest | null | undefined,
  contests: readonly string[],
  packLines: ReadonlyMap<string, unknown>,
  report: Report,
): void {
  for (const line of Object.keys(lines)) {
    if (isStandardLine(line)) report('line-is-standard', ['lines', line], line);
    else if (!packLines.has(line)) report('unknown-line', ['lines', line], line, [...packLines.keys()]);
  }
  const mapped = Object.keys(votes);
  if (mapped.length > 0 && contest === undefined) report('contest-needed', ['contest'], path, contests);
  const known = contest?.contestants.map(({ id }) => id) ?? [];
  for (const contestant of contest ? mapped : []) {
    if (!known.includes(contestant)) report('unknown-contestant', ['votes', contestant], contestant, known);
  }
}
