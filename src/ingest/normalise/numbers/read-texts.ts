import { BLANK } from '../../../model/count.js';
import { COMMAS_GROUP, type Convention, DOTS_GROUP } from './convention.js';
import { countUnder, numberUnder, writtenNumber } from './number-shapes.js';

/** The counts that the texts of a column are, by text; {@link BLANK} where one is none. */
export function readTexts(texts: readonly string[], convention: Convention): Int32Array {
  return Int32Array.from(texts, (text) => {
    const written = writtenNumber(text);
    return (written === null ? null : countUnder(written, convention)) ?? BLANK;
  });
}

/** The counts of a column of which it is unclear what dots and commas mean: those that mean the same either way. */
export function readUnclear(texts: readonly string[]): Int32Array {
  const dots = readTexts(texts, DOTS_GROUP);
  const commas = readTexts(texts, COMMAS_GROUP);
  return dots.map((count, index) => (count === commas[index] ? count : BLANK));
}

/** The two numbers that a text may be, where both conventions make one of it and at least one makes a count. */
export function twoReadings(text: string): { readonly one: number; readonly other: number } | null {
  const written = writtenNumber(text);
  if (written === null) return null;
  const counts = [countUnder(written, DOTS_GROUP), countUnder(written, COMMAS_GROUP)];
  const one = numberUnder(written, DOTS_GROUP);
  const other = numberUnder(written, COMMAS_GROUP);
  if (one === null || other === null || one === other || counts.every((count) => count === null)) return null;
  return counts[0] === null ? { one: other, other: one } : { one, other };
}
