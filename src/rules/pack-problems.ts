import { InputError, type Issue } from '../model/issue.js';
import type { PackFault } from '../model/pack-fault.js';
import { RelationSyntaxError } from './parse-sum.js';

/** Keys from the top of a pack to what a problem is about; relations by their id or their place in the list. */
export type PackPath = readonly (string | number)[];

/** Collects what is wrong with a rule pack, so that its writer learns of everything at once. */
export interface PackProblems {
  readonly add: (path: PackPath, problem: PackFault, args?: Issue['args']) => void;
  /** The same for a problem that stands on a line but at no key; `got`: what stands there. */
  readonly addAt: (line: number, problem: PackFault, args?: Issue['args'], got?: string | null) => void;
  /** What `work` gives, or the fallback where the text it parses is no relation. */
  readonly attempt: <T>(path: PackPath, fallback: T, work: () => T) => T;
  /** Throws an InputError that names every problem there was, in the order of the file. */
  readonly throwIfAny: () => void;
}

/** `lineOf`: line of the file on which the value at a path stands, null where it has none of its own. */
export function createPackProblems(file: string, lineOf: (path: PackPath) => number | null): PackProblems {
  const problems: Issue[] = [];
  const push = (
    line: number | null,
    column: string | null,
    problem: PackFault,
    args: Issue['args'] = {},
    got: string | null = null,
  ): void => {
    problems.push({ code: 'rule-pack', file, line, column, got, args: { ...args, problem } });
  };
  const add: PackProblems['add'] = (path, problem, args) => {
    push(lineOf(path), path.length > 0 ? path.join('.') : null, problem, args);
  };
  return {
    add,
    addAt: (line, ...problem) => push(line, null, ...problem),
    attempt(path, fallback, work) {
      try {
        return work();
      } catch (error) {
        if (!(error instanceof RelationSyntaxError)) throw error;
        add(path, error.fault, { most: error.most, at: String(error.at + 1) });
        return fallback;
      }
    },
    throwIfAny() {
      if (problems.length > 0) throw new InputError(problems.toSorted(byLine));
    },
  };
}

function byLine(one: Issue, other: Issue): number {
  return (one.line ?? 0) - (other.line ?? 0);
}
