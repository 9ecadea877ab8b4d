/** What a number means by the format of its cell. */
export type NumberFormat = 'number' | 'percent' | 'date' | 'time' | 'duration';

/** The formats that every spreadsheet has without defining them, but for those that leave a number as it is. */
const BUILT_IN: readonly (readonly [number, number, NumberFormat])[] = [
  [9, 10, 'percent'],
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 36, 'date'],
  [45, 45, 'time'],
  [46, 46, 'duration'],
  [47, 47, 'time'],
  [50, 58, 'date'],
];

/** Longer than any format; Excel stops at 255 characters. */
const LONGEST_CODE = 1000;

/** The meaning of a built-in format. 27 to 36 and 50 to 58 are the dates of East Asian editions. */
export function builtInFormat(id: number): NumberFormat {
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'number';
}

/**
 * The meaning of a format code such as `dd.mm.yyyy`, `0.0%` or `[h]:mm`, by its first section, which is that of positive numbers.
 * Quoted text, escaped characters, colours, conditions and languages do not count. A code with places for digits is a number's,
 * whatever letters it has: `0 pcs`.
 */
export function formatOfCode(code: string): NumberFormat {
  if (code.length > LONGEST_CODE) return 'number';
  const bare = code.replaceAll(/"[^"]*"?|[\\_*]./gu, '');
  const [section = ''] = bare.split(';');
  const isDuration = /\[(h+|m+|s+)\]/iu.test(section);
  const letters = section.replaceAll(/\[[^\]]*\]/gu, '').replaceAll(/s[.,]0+/giu, 's');
  if (letters.includes('%')) return 'percent';
  if (/[0#?]/u.test(letters)) return 'number';
  if (isDuration) return 'duration';
  if (/[dy]/iu.test(letters)) return 'date';
  if (/[hs]/iu.test(letters)) return 'time';
  return /m/iu.test(letters) ? 'date' : 'number';
}
