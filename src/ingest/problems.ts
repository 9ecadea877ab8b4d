import { InputError, type Issue } from '../model/issue.js';
import { newIssue } from './issue-log.js';
import { FileProblem } from './read/folder.js';
import { ReadProblem } from './read/read-problem.js';

/** What an error says about the input. An error that says nothing about it is ours and is thrown on. */
export function asProblems(error: unknown, file: string): readonly Issue[] {
  if (error instanceof InputError) return error.problems;
  if (error instanceof FileProblem) return [newIssue({ code: error.code, file })];
  if (error instanceof ReadProblem) {
    const { code, args, line, got } = error;
    return [newIssue({ code, file, args, line, got })];
  }
  throw error;
}
