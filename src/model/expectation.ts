import type { z } from 'zod';
import { HOLDS } from './input-file.js';

/** What a schema expects of a value. Every language has a text for each; where a schema gives a message, it is one of these. */
export type Expectation =
  | 'string'
  | 'number'
  | 'int'
  | 'boolean'
  | 'array'
  | 'object'
  | 'record'
  | 'oneOf'
  | 'date'
  | 'datetime'
  | 'notEmpty'
  | 'textAtMost'
  | 'listAtLeast'
  | 'listAtMost'
  | 'numberAtLeast'
  | 'numberAbove'
  | 'numberAtMost'
  | 'key'
  | 'idCharacters'
  | 'smallIdCharacters'
  | 'lineName'
  | 'nameNotBlank'
  | 'countryCode'
  | 'utcOffset'
  | 'fewWildcards'
  | 'contestantOrSequence'
  | 'englishText'
  | 'wholeNumber'
  | 'other';

/** Arguments of a text that says what was expected: up to three things of which any would do. */
export type ExpectationArguments = Readonly<Record<string, string | null>>;

interface Expected {
  /** An {@link Expectation}; where a package has one of its own, in its words. */
  readonly kind: string;
  readonly args?: ExpectationArguments;
}

/** Most things of which any would do that one text names. */
const ALTERNATIVES = ['expected', 'second', 'third'] as const;

/** What was expected where a schema finds a problem, as the arguments of a text. */
export function expectationOf(problem: z.core.$ZodIssue): ExpectationArguments {
  const found = new Map(expectedBy(problem).map((one) => [one.kind, one]));
  const kinds = [...found.keys()];
  return {
    ...Object.fromEntries(ALTERNATIVES.map((name, index) => [name, kinds[index] ?? null])),
    // A value has one size: of several things that it might be, one at most bounds it.
    ...Object.assign({}, ...[...found.values()].map(({ args }) => args)),
  };
}

function expectedBy(problem: z.core.$ZodIssue): readonly Expected[] {
  switch (problem.code) {
    case 'invalid_type':
      return [{ kind: problem.expected }];
    case 'invalid_value':
      return [oneOf(problem.values.map(String))];
    case 'invalid_format':
      return [{ kind: isOurs(problem.format) ? problem.format : problem.message || problem.format }];
    case 'invalid_union':
      return alternatives(problem);
    case 'invalid_key':
      return problem.issues.slice(0, 1).flatMap(expectedBy);
    case 'too_small':
      return [tooSmall(problem)];
    case 'too_big':
      return [tooBig(problem)];
    default:
      return [{ kind: problem.message }];
  }
}

function alternatives(problem: z.core.$ZodIssueInvalidUnion): readonly Expected[] {
  if (problem.path.at(-1) === 'holds') return [oneOf(HOLDS)];
  const options = problem.errors.flatMap((branch) => branch.slice(0, 1).flatMap(expectedBy));
  return options.length > 0 ? options : [{ kind: problem.message }];
}

function oneOf(options: readonly string[]): Expected {
  return { kind: 'oneOf', args: { options: options.join(', ') } };
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Expected {
  if (origin === 'string') return { kind: 'notEmpty' };
  const kind = origin === 'array' ? 'listAtLeast' : inclusive === false ? 'numberAbove' : 'numberAtLeast';
  return { kind, args: { least: String(minimum) } };
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Expected {
  const kind = origin === 'array' ? 'listAtMost' : origin === 'string' ? 'textAtMost' : 'numberAtMost';
  return { kind, args: { most: String(maximum) } };
}

function isOurs(format: string): boolean {
  return format === 'date' || format === 'datetime';
}
