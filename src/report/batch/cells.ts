import type { ContestDigest } from '../../model/batch.js';
import { formatNumber } from '../format-number.js';
import type { Locale } from '../locales/locale.js';

type Numbers = Pick<Locale, 'numbers'>;

/** Percentages of an index are written to one decimal: more would not be read. */
const DECIMALS = 10;
/** Digits of a probability. */
const DIGITS = 3;
/** What a probability that is too small for a number of the machine is certainly below. */
const BELOW = -300;

/** Registered voters who voted, in per cent; null where either number is not known or nobody is registered. */
export function turnoutOf({ registered, cast }: ContestDigest): number | null {
  return percentage(cast, registered);
}

/** The part of the votes given, valid and invalid, that went to whoever has the most; in per cent. */
export function leaderShareOf({ leader, cast }: ContestDigest): number | null {
  return percentage(leader?.votes ?? null, cast);
}

function percentage(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
}

/** Blank where it is not known. */
export function numberCell(value: number | null, locale: Numbers): string {
  return value === null ? '' : formatNumber(value, locale);
}

export function percentCell(value: number | null, locale: Numbers): string {
  return numberCell(value === null ? null : oneDecimal(value), locale);
}

export function oneDecimal(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

/** A p or q to three digits; blank where nothing was tested. */
export function probabilityCell(value: number | null, locale: Numbers): string {
  if (value === 0) return `< 1 × 10^−${-BELOW}`;
  return numberCell(value === null ? null : Number(value.toPrecision(DIGITS)), locale);
}
