import { z } from 'zod';
import { branchOf } from './known-keys.js';

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/** Takes what is wrong with a value, its path from the top. */
type OnProblem = (problem: z.core.$ZodIssue) => void;

/**
 * Tells everything that is wrong with a value. Where that is a hundred thousand things and more, which zod hands from level to level as
 * the arguments of one call until the stack is full, the value is looked at piece by piece.
 */
export function schemaProblems(schema: Schema, value: unknown, onProblem: OnProblem): void {
  try {
    check(schema, value, [], onProblem);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    checkPieces(schema, value, [], onProblem);
  }
}

function check(schema: Schema, value: unknown, path: Path, onProblem: OnProblem): void {
  const { error } = z.safeParse(schema, value);
  for (const problem of error?.issues ?? []) onProblem({ ...problem, path: [...path, ...problem.path] });
}

/** Rules for a list or mapping as a whole are passed over where it has pieces: one of them is wrong already. */
function checkPieces(schema: Schema, value: unknown, path: Path, onProblem: OnProblem): void {
  const inner = branchOf(schema, value);
  if (inner instanceof z.ZodArray && Array.isArray(value) && value.length > 0) {
    value.forEach((item, index) => {
      checkPieces(inner.element, item, [...path, index], onProblem);
    });
  } else if (inner instanceof z.ZodObject && isMapping(value)) {
    const { shape } = inner;
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
    if (unknown.length > 0) {
      onProblem({ code: 'unrecognized_keys', keys: unknown, path: [...path], message: '' });
    }
    for (const key of Object.keys(shape)) checkPieces(shape[key], value[key], [...path, key], onProblem);
  } else if (inner instanceof z.ZodRecord && isMapping(value)) {
    for (const [key, item] of Object.entries(value)) check(inner, { [key]: item }, path, onProblem);
  } else {
    check(schema, value, path, onProblem);
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
