import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { InputError, type Issue } from '../../model/issue.js';
import { newIssue } from '../issue-log.js';
import { explainProblem } from './explain-problem.js';
import { type ElectionFile, electionSchema } from './schema.js';

/** An election file's content, and the line on which the value at a path of it stands. */
export interface ParsedElection {
  readonly election: ElectionFile;
  readonly lineOf: (path: readonly PropertyKey[]) => number | null;
}

/**
 * The text of an election file as a checked object. Throws an InputError that names every problem at once, each with
 * its path in the YAML and its line.
 */
export function parseElectionFile(text: string, path: string): ParsedElection {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  const syntax = [...document.errors, ...document.warnings].map((problem) =>
    newIssue({
      code: 'yaml-syntax',
      file: path,
      line: lineCounter.linePos(problem.pos[0]).line,
      args: { problem: problem.message },
    }),
  );
  if (syntax.length > 0) throw new InputError(syntax);
  const keys = keyProblems(document, path, lineCounter);
  if (keys.length > 0) throw new InputError(keys);

  const data = toPlainData(document, path);
  const result = electionSchema.safeParse(data);
  const lineOf = (at: readonly PropertyKey[]): number | null => {
    const offset = offsetOf(document, at);
    return offset === null ? null : lineCounter.linePos(offset).line;
  };
  if (result.success) return { election: result.data, lineOf };
  throw new InputError(
    firstProblems(
      result.error.issues.flatMap((problem) => explainProblem(problem, data, path, lineOf)),
      path,
    ),
  );
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

/** Problems that one message names before it only counts the rest. */
const PROBLEMS_NAMED = 100;

function firstProblems(problems: readonly Issue[], file: string): readonly Issue[] {
  const more = problems.length - PROBLEMS_NAMED;
  if (more <= 0) return problems;
  return [...problems.slice(0, PROBLEMS_NAMED), newIssue({ code: 'more-problems', file, args: { more } })];
}

/** Keys that stand twice in one mapping, and the one key that JavaScript would lose. */
function keyProblems(
  document: ReturnType<typeof parseDocument>,
  file: string,
  lineCounter: LineCounter,
): readonly Issue[] {
  const problems: Issue[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = String(isScalar(key) ? key.value : key);
        const offset = isNode(key) ? key.range?.[0] : undefined;
        const at = {
          file,
          line: offset === undefined ? null : lineCounter.linePos(offset).line,
          column: name,
        };
        if (name === '__proto__') problems.push(newIssue({ code: 'reserved-key', ...at, got: name }));
        if (seen.has(name))
          problems.push(
            newIssue({ code: 'yaml-syntax', ...at, args: { problem: 'a key once per mapping' } }),
          );
        seen.add(name);
      }
    },
  });
  return problems;
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
