import { formatNumber } from './format-number.js';
import type { Locale } from './locales/locale.js';

/** A probability given by its common logarithm, to three significant digits; tiny ones as a power of ten, however tiny. */
export function formatPValue(log10PValue: number, locale: Pick<Locale, 'numbers'>): string {
  if (log10PValue > -4) return formatNumber(Number((10 ** log10PValue).toPrecision(3)), locale);
  const exponent = Math.floor(log10PValue);
  const mantissa = (10 ** (log10PValue - exponent)).toFixed(2);
  // 9.996 is written with two decimals as 10.00.
  const [digits, power] = mantissa === '10.00' ? ['1.00', exponent + 1] : [mantissa, exponent];
  return `${digits.replace('.', locale.numbers.decimal)} × 10^−${-power}`;
}
