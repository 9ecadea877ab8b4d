import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { InputError, type Issue } from '../../model/issue.js';
import { aliasFault, aliasIn, standsAt, yamlFault } from '../../rules/yaml-fault.js';
import { newIssue } from '../issue-log.js';
import { createProblemList } from '../problem-list.js';
import { explainProblem } from './explain-problem.js';
import { type ElectionFile, electionSchema } from './schema.js';
import { schemaProblems } from './schema-problems.js';

/** An election file's content, and the line on which the value at a path of it stands. */
export interface ParsedElection {
  readonly election: ElectionFile;
  readonly lineOf: (path: readonly PropertyKey[]) => number | null;
}

/**
 * The text of an election file as a checked object. Throws an InputError that names every problem at once, each with
 * its path in the YAML and its line; of one kind the first few, and how many follow.
 */
export function parseElectionFile(text: string, path: string): ParsedElection {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  refuse(syntaxProblems(document, text, path, lineCounter));
  refuse(keyProblems(document, path, lineCounter));

  const data = toPlainData(document, path);
  const lineOf = (at: readonly PropertyKey[]): number | null => {
    const offset = offsetOf(document, at);
    return offset === null ? null : lineCounter.linePos(offset).line;
  };
  const problems = createProblemList();
  schemaProblems(electionSchema, data, (problem) => explainProblem(problem, data, path, lineOf, problems));
  refuse(problems.all());
  return { election: electionSchema.parse(data), lineOf };
}

function refuse(problems: readonly Issue[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

function syntaxProblems(
  { errors, warnings }: ReturnType<typeof parseDocument>,
  text: string,
  file: string,
  lineCounter: LineCounter,
): readonly Issue[] {
  const problems = createProblemList();
  for (const problem of [...errors, ...warnings]) {
    problems.add('yaml-syntax', () =>
      newIssue({
        code: 'yaml-syntax',
        file,
        line: lineCounter.linePos(problem.pos[0]).line,
        got: standsAt(text, problem.pos[0]),
        args: yamlFault(problem),
      }),
    );
  }
  return problems.all();
}

function toPlainData(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const [got, args] = [aliasIn(error), aliasFault(error)];
    throw new InputError([newIssue({ code: 'yaml-syntax', file: path, got, args })]);
  }
}

/** Keys that stand twice in one mapping, and the one key that JavaScript would lose. */
function keyProblems(
  document: ReturnType<typeof parseDocument>,
  file: string,
  lineCounter: LineCounter,
): readonly Issue[] {
  const problems = createProblemList();
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = String(isScalar(key) ? key.value : key);
        const offset = isNode(key) ? key.range?.[0] : undefined;
        const at = () => ({
          file,
          line: offset === undefined ? null : lineCounter.linePos(offset).line,
          column: name,
        });
        if (name === '__proto__')
          problems.add('reserved-key', () => newIssue({ code: 'reserved-key', ...at(), got: name }));
        if (seen.has(name))
          problems.add('yaml-syntax', () =>
            newIssue({ code: 'yaml-syntax', ...at(), args: { problem: 'keyTwice' } }),
          );
        seen.add(name);
      }
    },
  });
  return problems.all();
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
