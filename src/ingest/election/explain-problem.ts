import type { z } from 'zod';
import { HOLDS } from '../../model/input-file.js';
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
    const expected = 'a key of letters, digits, dots and dashes that begins with a letter or digit';
    const got = String(at.at(-1));
    problems.add('wrong-value', () => newIssue({ code: 'wrong-value', ...place(), got, args: { expected } }));
    return;
  }
  const there = valueAt(data, at);
  const code = there === undefined ? 'missing-key' : 'wrong-value';
  problems.add(code, () =>
    newIssue({
      code,
      ...place(),
      got: there === undefined ? null : written(there),
      args: { expected: expectation(problem) },
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

function expectation(problem: z.core.$ZodIssue): string {
  switch (problem.code) {
    case 'invalid_type':
      return TYPE_NAMES[problem.expected] ?? problem.expected;
    case 'invalid_value':
      return `one of ${problem.values.map(String).join(', ')}`;
    case 'invalid_format':
      return FORMAT_NAMES[problem.format] ?? (problem.message || problem.format);
    case 'invalid_union':
      return unionExpectation(problem);
    case 'too_small':
      return problem.origin === 'array'
        ? `a list of at least ${problem.minimum}`
        : problem.origin === 'string'
          ? 'a text that is not empty'
          : `a number of at least ${problem.minimum}`;
    case 'too_big':
      return `a number of at most ${problem.maximum}`;
    default:
      return problem.message;
  }
}

function unionExpectation(problem: z.core.$ZodIssueInvalidUnion): string {
  if (problem.path.at(-1) === 'holds') return `one of ${HOLDS.join(', ')}`;
  const options = problem.errors.flatMap((branch) => branch.slice(0, 1).map(expectation));
  return options.length > 0 ? [...new Set(options)].join(' or ') : problem.message;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text (put numbers in quotation marks)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  date: 'a date such as 2011-12-04',
  datetime: 'a date with a time such as 2011-12-04T20:00',
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
}
