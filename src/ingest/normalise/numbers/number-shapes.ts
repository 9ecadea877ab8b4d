import { LARGEST_COUNT } from '../../../model/count.js';
import { asciiDigits } from './ascii-digits.js';
import type { Convention } from './convention.js';

/** Digits with single marks between: 1413, 1.413, 1 413,00, 1,00,000. */
const NUMBER = /^\d+(?:[.,' ٬٫]\d+)*$/u;

/** Groups of three after the first one to three digits; a first zero would be no reason to group. */
const THREES = /^[1-9]\d{0,2}(?:\D\d{3})+$/u;
/** Lakh and crore: groups of two before the last of three. */
const INDIAN = /^[1-9]\d?(?:,\d\d)+,\d{3}$/u;

/** A number as a cell writes it, with ASCII digits and one sign for all spaces and one for all apostrophes; null for anything else. */
export function writtenNumber(text: string): string | null {
  const plain = asciiDigits(text)
    .trim()
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/[’‘ʼ‛`´′]/gu, "'");
  return NUMBER.test(plain) ? plain : null;
}

/** Whether dots or commas stand in a written number, so that its value depends on what they mean. */
export function hasDotsOrCommas(written: string): boolean {
  return /[.,]/u.test(written);
}

/**
 * The value of a {@link writtenNumber} under a convention; null where it is not written so. The mark before decimals is the last,
 * and stands once; digits are grouped by three, or as lakh and crore where the comma groups.
 */
export function numberUnder(written: string, convention: Convention): number | null {
  const { whole, decimals } = split(written, convention);
  if (/\D/u.test(whole) && !isGrouped(whole, convention)) return null;
  return Number(`${whole.replace(/\D/gu, '')}.${decimals}`);
}

/**
 * The count that a {@link writtenNumber} is under a convention; null where it is none: not written so, with decimals other than
 * zeros (237.5; but 237.0 is 237), or larger than any electorate.
 */
export function countUnder(written: string, convention: Convention): number | null {
  const value = numberUnder(written, convention);
  if (value === null || value > LARGEST_COUNT) return null;
  return /^0*$/u.test(split(written, convention).decimals) ? Math.floor(value) : null;
}

function split(
  written: string,
  { decimals }: Convention,
): { readonly whole: string; readonly decimals: string } {
  const [, whole, mark, last] = /^(.*)(\D)(\d+)$/u.exec(written) ?? [];
  return whole !== undefined && mark !== undefined && last !== undefined && decimals.includes(mark)
    ? { whole, decimals: last }
    : { whole: written, decimals: '' };
}

function isGrouped(whole: string, { groups }: Convention): boolean {
  const marks = new Set(whole.replace(/\d/gu, ''));
  const [mark = ''] = marks;
  return marks.size === 1 && groups.includes(mark) && (THREES.test(whole) || INDIAN.test(whole));
}
