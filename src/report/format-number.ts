import type { Locale } from './locales/locale.js';

/** Significant digits of a number that is not whole. */
const DIGITS = 6;

/**
 * A number for people: whole numbers in groups of three, others to six significant digits without trailing zeros, very small
 * ones as a power of ten. Written by ourselves, so that reports do not change with the runtime's language data.
 */
export function formatNumber(value: number, { numbers }: Pick<Locale, 'numbers'>): string {
  if (!Number.isFinite(value)) return String(value);
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) {
    const [mantissa = '', exponent = ''] = size.toExponential(2).split('e');
    return `${sign}${mantissa.replace('.', numbers.decimal)} × 10^${exponent.replace('+', '').replace('-', '−')}`;
  }
  const written = Number.isInteger(size) ? String(size) : String(Number(size.toPrecision(DIGITS)));
  const [whole = '', fraction] = written.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, numbers.group);
  return sign + grouped + (fraction === undefined ? '' : numbers.decimal + fraction);
}

/** A difference with its sign: +1,611. */
export function formatDifference(value: number, locale: Pick<Locale, 'numbers'>): string {
  return value > 0 ? `+${formatNumber(value, locale)}` : formatNumber(value, locale);
}
