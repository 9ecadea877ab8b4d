import { PUBLIC } from './public-ending.js';

/**
 * A name for a report's folder that no other has, nor the public edition of one, on file systems that know no capitals either: the given one, or
 * with a number behind it. Takes it and that of its own public edition.
 */
export function freeName(name: string, taken: Set<string>): string {
  const both = (one: string): readonly string[] => [one, one + PUBLIC].map((of) => of.toLowerCase());
  let free = name;
  for (let number = 2; both(free).some((of) => taken.has(of)); number++) free = `${name}-${number}`;
  for (const of of both(free)) taken.add(of);
  return free;
}
