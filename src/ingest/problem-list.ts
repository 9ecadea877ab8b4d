import { EXAMPLES_KEPT, type Issue } from '../model/issue.js';
import { newIssue } from './issue-log.js';

/** Problems that keep an input from being used: the first of each kind, and how many more of it there are. */
export interface ProblemList {
  /** `make` is asked for the problem only where it is one of those that are named: what explains it may cost much. */
  readonly add: (kind: string, make: () => Issue) => void;
  /** In the order in which they came; behind the last that is named of a kind stands how many follow. */
  readonly all: () => readonly Issue[];
}

interface Kind {
  total: number;
  last: Issue | null;
}

export function createProblemList(): ProblemList {
  const named: Issue[] = [];
  const kinds = new Map<string, Kind>();
  return {
    add(kind, make) {
      const known = kinds.get(kind) ?? { total: 0, last: null };
      kinds.set(kind, known);
      if (++known.total > EXAMPLES_KEPT) return;
      known.last = make();
      named.push(known.last);
    },
    all() {
      const more = new Map(
        [...kinds.values()].flatMap(({ last, total }): [Issue, number][] =>
          last && total > EXAMPLES_KEPT ? [[last, total - EXAMPLES_KEPT]] : [],
        ),
      );
      return named.flatMap((problem) => {
        const following = more.get(problem);
        if (following === undefined) return [problem];
        return [problem, newIssue({ code: 'more-problems', file: problem.file, args: { more: following } })];
      });
    },
  };
}
