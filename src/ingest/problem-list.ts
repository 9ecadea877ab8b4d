import { getOrAdd } from '../model/get-or-add.js';
import { EXAMPLES_KEPT, type Issue } from '../model/issue.js';
import { newIssue } from './issue-log.js';

/** Problems that keep an input from being used: the first of each kind, and how many more of it there are. */
export interface ProblemList {
  /** `make` is asked for the problem only where it is one of those that are named: what explains it may cost much. */
  readonly add: (kind: string, make: () => Issue) => void;
  /** Adds problems of one input, which may themselves say how many more there are; they are told apart by their codes. */
  readonly addAll: (problems: readonly Issue[]) => void;
  /** In the order in which they came; behind the last that is named of a kind stands how many follow. */
  readonly all: () => readonly Issue[];
}

interface Kind {
  named: number;
  more: number;
  last: Issue | null;
}

export function createProblemList(): ProblemList {
  const named: Issue[] = [];
  const kinds = new Map<string, Kind>();
  const kindOf = (kind: string): Kind => getOrAdd(kinds, kind, () => ({ named: 0, more: 0, last: null }));
  const add = (kind: string, make: () => Issue): void => {
    const known = kindOf(kind);
    if (known.named === EXAMPLES_KEPT) {
      known.more++;
      return;
    }
    known.named++;
    known.last = make();
    named.push(known.last);
  };
  return {
    add,
    addAll(problems) {
      problems.forEach((problem, index) => {
        const before = problems[index - 1];
        if (problem.code === 'more-problems' && before) {
          kindOf(before.code).more += Number(problem.args['more']);
        } else add(problem.code, () => problem);
      });
    },
    all() {
      const more = new Map(
        [...kinds.values()].flatMap(({ last, more: rest }): [Issue, number][] =>
          last && rest > 0 ? [[last, rest]] : [],
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
