import type { SetAsideReason } from '../model/input-file.js';
import type { IssueLog, NewIssue } from './issue-log.js';

/** What makes a row none of a station, whatever an entry asks of it. Each is the code of the issue that says so, too. */
const OF_THE_ROW: readonly string[] = ['total-row', 'no-station', 'footnote'] satisfies SetAsideReason[];

/** Whether a row is set aside for what it is, and not for what an entry asks of it. */
export function isOfTheRow(reason: SetAsideReason): boolean {
  return OF_THE_ROW.includes(reason);
}

/** Issues about the rows of a table that several entries read. */
export interface RowIssues {
  /** For the entries. What they say of what a row is waits from `begin` to `settle`; all else passes at once. */
  readonly log: IssueLog;
  readonly begin: () => void;
  /** The row has been to every entry: the first thing said of it stands where it is set aside for it, and nothing where it is not. */
  readonly settle: (isSetAsideForIt: boolean) => void;
}

export function createRowIssues(issues: IssueLog): RowIssues {
  let isWaiting = false;
  let first: NewIssue | undefined;
  return {
    log: {
      add(given, times) {
        if (isWaiting && OF_THE_ROW.includes(given.code)) first ??= given;
        else issues.add(given, times);
      },
      groups: issues.groups,
    },
    begin() {
      isWaiting = true;
    },
    settle(isSetAsideForIt) {
      if (first && isSetAsideForIt) issues.add(first);
      first = undefined;
      isWaiting = false;
    },
  };
}
