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

/**
 * Indices of texts such as "2,000" in a column in which dots are seen to group: by the convention they are 2 with three decimals, by
 * another hand 2000. They are read by the convention only where the column has decimals of another length, too.
 */
export function thousandsOfAnotherHand(
  texts: readonly string[],
  { groups, decimals }: Convention,
): readonly number[] {
  const written = texts.map((text) => writtenNumber(text) ?? '');
  const grouping = [...groups].filter((mark) => mark === '.' || mark === ',');
  if (!written.some((text) => grouping.some((mark) => text.includes(mark)))) return [];
  const fractions = written.map((text) => {
    const at = Math.max(-1, ...[...decimals].map((mark) => text.lastIndexOf(mark)));
    return at === -1 ? '' : text.slice(at + 1);
  });
  if (fractions.some((fraction) => fraction !== '' && fraction.length !== 3)) return [];
  return fractions.flatMap((fraction, index) => (fraction === '000' ? [index] : []));
}

/** The count of a text that has one reading as a count only; null where it has two or none. */
export function onlyReading(text: string): number | null {
  const written = writtenNumber(text);
  if (written === null) return null;
  const readings = [countUnder(written, DOTS_GROUP), countUnder(written, COMMAS_GROUP)];
  const counts = new Set(readings.filter((count) => count !== null));
  const [only] = counts;
  return counts.size === 1 && only !== undefined ? only : null;
}
