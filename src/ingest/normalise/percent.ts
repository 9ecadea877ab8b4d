/** A percentage as somebody wrote it. All numbers in per cent. */
export interface WrittenPercent {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  readonly precision: 'stated' | 'about' | 'rounding' | 'bound';
}

/** How far "about 20 %" may be from 20, in percentage points, where the source states no margin. */
export const ABOUT_MARGIN = 5;

type Bound = 'about' | 'at-least' | 'at-most';

/** Words that change what a number says, negations first: "not less than" holds "less than". */
const QUALIFIERS: readonly (readonly [RegExp, Bound])[] = [
  [/\b(not|no) (less|fewer|lower) than\b|\bnot (below|under)\b|не (менее|меньше|ниже)/giu, 'at-least'],
  [
    /\b(not|no) (more|greater|higher) than\b|\bnot (above|over|exceeding)\b|не (более|больше|выше|свыше)/giu,
    'at-most',
  ],
  [
    /\bat least\b|\b(more|greater|higher) than\b|\bover\b|\babove\b|\bexceed(s|ed|ing)?\b|[>≥]=?|свыше|более|больше|выше/giu,
    'at-least',
  ],
  [
    /\bat most\b|\b(less|fewer|lower) than\b|\bunder\b|\bbelow\b|\bup to\b|[<≤]=?|менее|меньше|ниже/giu,
    'at-most',
  ],
  [
    /\babout\b|\bapprox(imately|\.)?|\baround\b|\broughly\b|\bcirca\b|\bca\.|\bnearly\b|\balmost\b|[~≈]|около|примерно|приблизительно|порядка|почти/giu,
    'about',
  ],
];

/** What may stand beside a percentage without changing it. */
const UNIT = /[%٪]|\bper ?cent\b|\bpct\b|процент(а|ов)?/giu;

/**
 * Reads "59", "59 %", "21.8 %", "about 20 %", "over 75 %", "not less than 5 %". A stated margin (percentage points) rules; else
 * "about" is ± {@link ABOUT_MARGIN}, "over" and "under" are bounds, and a bare number is taken as rounded to the digits it
 * shows. Null where the text holds no number, several, one above 100, or a word that is not known here: an unknown word could
 * turn the number round.
 */
export function parsePercent(text: string, margin: number | null): WrittenPercent | null {
  let rest = text;
  const bounds = new Set<Bound>();
  for (const [words, bound] of QUALIFIERS) {
    const without = rest.replace(words, ' ');
    if (without !== rest) bounds.add(bound);
    rest = without;
  }
  const found = /^\s*(\d+)(?:[.,](\d+))?\s*$/u.exec(rest.replace(UNIT, ' '));
  const percent = Number(`${found?.[1] ?? ''}.${found?.[2] ?? '0'}`);
  if (!found || percent > 100 || bounds.size > 1) return null;
  const within = (low: number, high: number, precision: WrittenPercent['precision']): WrittenPercent => ({
    percent,
    low: Math.max(0, tidy(low)),
    high: Math.min(100, tidy(high)),
    precision,
  });
  if (margin !== null) return within(percent - margin, percent + margin, 'stated');
  const [bound] = bounds;
  if (bound === 'at-least') return within(percent, 100, 'bound');
  if (bound === 'at-most') return within(0, percent, 'bound');
  if (bound === 'about') return within(percent - ABOUT_MARGIN, percent + ABOUT_MARGIN, 'about');
  const rounding = 0.5 * 10 ** -(found[2]?.length ?? 0);
  return within(percent - rounding, percent + rounding, 'rounding');
}

/** Takes away what binary fractions add: 21.8 − 0.05 is 21.75. */
function tidy(value: number): number {
  return Number(value.toFixed(9));
}
