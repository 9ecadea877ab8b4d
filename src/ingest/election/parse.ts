import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
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
    const offset = offsetOf(document, at);
    return offset === null ? null : lineCounter.linePos(offset).line;
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

/** Where the key or item at a path begins, or the innermost thing on the way there that exists. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | null {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? null) : null;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair?.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      if (isNode(next)) offset = next.range?.[0] ?? offset;
    }
    if (next === undefined) break;
    node = next;
  }
  return offset;
}
