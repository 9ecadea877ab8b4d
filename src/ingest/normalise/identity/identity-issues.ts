import { EXAMPLES_KEPT } from '../../../model/issue.js';
import type { IssueCode } from '../../../model/issue-codes.js';
import type { NewIssue } from '../../issue-log.js';

/** An issue, and how many of its kind it stands for. */
export interface CountedIssue {
  readonly issue: NewIssue;
  readonly times: number;
}

/** What an issue says of a station beside the file it stands in. */
type StationIssue = Pick<NewIssue, 'line' | 'got' | 'args'>;

/** Collects issues by code and file: the first of each as they are, the others as a number. */
export interface IdentityIssues {
  /** `make` is asked only for as many issues of a code and file as are kept. */
  readonly add: (code: IssueCode, file: string, make: () => StationIssue) => void;
  readonly issues: () => readonly CountedIssue[];
}

export function createIdentityIssues(): IdentityIssues {
  const kept = new Map<string, { issue: NewIssue; times: number }[]>();
  return {
    add(code, file, make) {
      const key = JSON.stringify([code, file]);
      const known = kept.get(key) ?? [];
      kept.set(key, known);
      const last = known.at(-1);
      if (known.length >= EXAMPLES_KEPT && last) last.times++;
      else known.push({ issue: { code, file, ...make() }, times: 1 });
    },
    issues: () => [...kept.values()].flat(),
  };
}
