/** A percentage as somebody wrote it. All numbers in per cent. */
export interface WrittenPercent {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  readonly precision: 'stated' | 'about' | 'rounding' | 'bound';
}

/** How far "about 20 %" may be from 20, in percentage points, where the source states no margin. */
export const ABOUT_MARGIN = 5;

const NUMBER = /(\d+)(?:[.,](\d+))?/u;
const ABOUT =
  /\babout\b|\bapprox|\baround\b|\broughly\b|\bcirca\b|\bca\.|[~≈±]|около|примерно|приблизительно|порядка/iu;
const ABOVE = /\bover\b|\babove\b|\bmore than\b|\bat least\b|>|≥|свыше|более|больше|не менее|выше/iu;
const BELOW = /\bunder\b|\bbelow\b|\bless than\b|\bat most\b|\bup to\b|<|≤|менее|меньше|не более|ниже/iu;
/** "at least" and its like must not be read as "less": the longer words are looked for first. */
const NOT_BELOW = /\bat least\b|не менее|не меньше/iu;
const NOT_ABOVE = /\bat most\b|не более|не больше/iu;

/**
 * Reads "59", "59 %", "21.8 %", "about 20 %", "over 75 %". A stated margin (percentage points) rules; else "about" is
 * ± {@link ABOUT_MARGIN}, "over" and "under" are bounds, and a bare number is taken as rounded to the digits it shows.
 * Null where the text holds no number, several, or one above 100 that is not a share of anything.
 */
export function parsePercent(text: string, margin: number | null): WrittenPercent | null {
  const numbers = text.match(new RegExp(NUMBER, 'gu')) ?? [];
  const found = NUMBER.exec(text);
  if (numbers.length !== 1 || !found || /-\s*\d/u.test(text)) return null;
  const decimals = found[2]?.length ?? 0;
  const percent = Number(`${found[1]}.${found[2] ?? '0'}`);
  if (percent > 100) return null;
  const within = (low: number, high: number, precision: WrittenPercent['precision']): WrittenPercent => ({
    percent,
    low: Math.max(0, tidy(low)),
    high: Math.min(100, tidy(high)),
    precision,
  });
  if (margin !== null) return within(percent - margin, percent + margin, 'stated');
  const isAbove = NOT_BELOW.test(text) || (ABOVE.test(text) && !NOT_ABOVE.test(text));
  if (isAbove) return within(percent, 100, 'bound');
  if (NOT_ABOVE.test(text) || BELOW.test(text)) return within(0, percent, 'bound');
  if (ABOUT.test(text)) return within(percent - ABOUT_MARGIN, percent + ABOUT_MARGIN, 'about');
  const rounding = 0.5 * 10 ** -decimals;
  return within(percent - rounding, percent + rounding, 'rounding');
}

/** Takes away what binary fractions add: 21.8 − 0.05 is 21.75. */
function tidy(value: number): number {
  return Number(value.toFixed(9));
}
