import type { z } from 'zod';
import { expectationOf } from '../../model/expectation.js';
import type { Issue } from '../../model/issue.js';
import { nearestText } from '../../stats/nearest-text.js';
import { newIssue } from '../issue-log.js';
import type { ProblemList } from '../problem-list.js';
import { knownKeys } from './known-keys.js';
import { writePath } from './write-path.js';

type LineOf = (path: readonly PropertyKey[]) => number | null;

/** What a problem of the schema means for the person who wrote the file: one issue per unknown key, else one. Adds them to `problems`. */
export function explainProblem(
  problem: z.core.$ZodIssue,
  data: unknown,
  file: string,
  lineOf: LineOf,
  problems: ProblemList,
): void {
  const at = problem.path;
  if (problem.code === 'unrecognized_keys') {
    const known = knownKeys(at, data);
    const explain = (unknown: string): Issue => {
      const nearest = nearestText(unknown, known);
      return newIssue({
        code: nearest ? 'unknown-key-nearest' : 'unknown-key',
        file,
        line: lineOf([...at, unknown]),
        column: writePath([...at, unknown]),
        got: unknown,
        args: { nearest, known: known.join(', ') },
      });
    };
    for (const unknown of problem.keys) problems.add('unknown-key', () => explain(unknown));
    return;
  }
  const place = () => ({ file, line: lineOf(at), column: writePath(at) });
  if (problem.code === 'invalid_key') {
    const got = String(at.at(-1));
    const args = { ...expectationOf(problem), expected: 'key' };
    problems.add('wrong-value', () => newIssue({ code: 'wrong-value', ...place(), got, args }));
    return;
  }
  const there = valueAt(data, at);
  const code = there === undefined ? 'missing-key' : 'wrong-value';
  problems.add(code, () =>
    newIssue({
      code,
      ...place(),
      got: there === undefined ? null : written(there),
      args: expectationOf(problem),
    }),
  );
}

/** A value as it may be shown; one that contains itself cannot be written out. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '…';
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
}
