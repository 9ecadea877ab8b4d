import { getOrAdd } from '../../../model/get-or-add.js';

/** One of two things that a file names beside the other, though their names may mean the same. */
export interface SpelledTwice {
  readonly one: number;
  readonly other: number;
  readonly file: number;
}

/**
 * Of things whose names may mean the same, those that one file names beside another: each but the first by name, with the first
 * that it may be.
 */
export function spelledTwice(
  things: readonly number[],
  nameOf: (thing: number) => string,
  filesOf: (thing: number) => readonly number[],
  mayBeOne: (one: number, other: number) => boolean,
): SpelledTwice[] {
  const order = (one: number, other: number): number => (nameOf(one) < nameOf(other) ? -1 : 1);
  const byFile = new Map<number, number[]>();
  for (const thing of [...things].sort(order)) {
    for (const file of filesOf(thing)) getOrAdd(byFile, file, (): number[] => []).push(thing);
  }
  return [...byFile].flatMap(([file, named]) =>
    named.flatMap((one, index) => {
      const other = named.slice(0, index).find((known) => mayBeOne(one, known));
      return other === undefined ? [] : [{ one, other, file }];
    }),
  );
}
