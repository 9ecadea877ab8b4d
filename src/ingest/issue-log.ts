import { EXAMPLES_KEPT, type Issue, type IssueGroup } from '../model/issue.js';

/** Longest piece of a cell that an issue quotes. */
const QUOTED_LENGTH = 80;

export type NewIssue = Partial<Issue> & Pick<Issue, 'code' | 'file'>;

/** Fills in what is not known and shortens what is quoted. */
export function newIssue(given: NewIssue): Issue {
  const got = given.got ?? null;
  return {
    line: null,
    column: null,
    args: {},
    ...given,
    got: got !== null && got.length > QUOTED_LENGTH ? got.slice(0, QUOTED_LENGTH) + '…' : got,
  };
}

/** Collects issues by code, file and column; keeps a total and the first examples of each. */
export interface IssueLog {
  /** `times`: how many issues of the kind it stands for. */
  readonly add: (given: NewIssue, times?: number) => void;
  readonly groups: () => IssueGroup[];
}

export function createIssueLog(): IssueLog {
  const groups = new Map<string, { total: number; readonly examples: Issue[] }>();
  return {
    add(given, times = 1) {
      const key = JSON.stringify([given.code, given.file, given.column ?? null]);
      const group = groups.get(key) ?? { total: 0, examples: [] };
      groups.set(key, group);
      group.total += times;
      if (group.examples.length < EXAMPLES_KEPT) group.examples.push(newIssue(given));
    },
    groups() {
      return [...groups.values()].flatMap(({ total, examples }) => {
        const first = examples[0];
        return first ? [{ code: first.code, file: first.file, column: first.column, total, examples }] : [];
      });
    },
  };
}
