import type { JsonText, Range } from './ranges.js';
import { readValue } from './read-text.js';

/** A small part of a text as a value of the language; undefined where there is none. Throws a ReadProblem where it is no JSON. */
export function parsePart(text: JsonText, part: Range | undefined): unknown {
  if (!part) return undefined;
  try {
    return readValue(text.bytes.toString('utf8', part.start, part.end));
  } catch {
    return text.lines.fail('valueNoJson', part.start);
  }
}

/** What a value has under a key of its own; undefined where it is no object or lacks it. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** A value as the list of texts that it is, or the one text; anything else in it is left out. */
export function textsIn(value: unknown): readonly string[] {
  return [value].flat().filter((text) => typeof text === 'string');
}
