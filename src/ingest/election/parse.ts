import { LineCounter, parseDocument } from 'yaml';
import { InputError, type Issue } from '../../model/issue.js';
import { newIssue } from '../issue-log.js';
import { explainProblem } from './explain-problem.js';
import { type ElectionFile, electionSchema } from './schema.js';

/**
 * The text of an election file as a checked object. Throws an InputError that names every problem at once, each with
 * its path in the YAML and its line.
 */
export function parseElectionFile(text: string, path: string): ElectionFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const syntax = [...document.errors, ...document.warnings].map((problem) =>
    newIssue({
      code: 'yaml-syntax',
      file: path,
      line: lineCounter.linePos(problem.pos[0]).line,
      args: { problem: problem.message },
    }),
  );
  if (syntax.length > 0) throw new InputError(syntax);

  const data = toPlainData(document, path);
  const result = electionSchema.safeParse(data);
  if (result.success) return result.data;
  const lineOf = (at: readonly PropertyKey[]): number | null => {
    for (let length = at.length; length >= 0; length--) {
      const node: unknown = document.getIn(at.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lineCounter.linePos(range[0]).line;
    }
    return null;
  };
  throw new InputError(result.error.issues.flatMap((problem) => explainProblem(problem, data, path, lineOf)));
}

function toPlainData(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const issues: Issue[] = [newIssue({ code: 'yaml-syntax', file: path, args: { problem } })];
    throw new InputError(issues);
  }
}
