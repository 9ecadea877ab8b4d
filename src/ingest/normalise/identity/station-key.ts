import { foldText } from './fold-text.js';
import { withLatinLookAlikes } from './look-alikes.js';
import { meansStation } from './station-words.js';

/** Digits, a letter or two, and further such parts behind a slash, a dash or a dot: 554, 554a, 12/3, 1-2. */
const NUMBER = /^\d+\p{L}{0,2}(?:[-/.](?=[\d\p{L}])\d*\p{L}{0,2})*$/u;
const PLAIN = /^[1-9]\d*$/u;

/**
 * What two spellings of one station's number have in common: "УИК №0554", "PS 554" and "554" have the key "554". Letters stay
 * ("554а" is another station; Cyrillic and Latin letters that look alike are one), as do slashes, dashes and dots ("12/3", "1-2").
 * A text with any word that does not mean "polling station" is a name, and its key the whole name, folded. **Two spellings
 * have one key only where no territory could have both as two stations.** Blank where the text is. Folding a key gives the key.
 */
export function stationKey(text: string): string {
  if (PLAIN.test(text)) return text;
  const folded = withLatinLookAlikes(foldText(text)).replace(/ ?([/⁄∕]) ?/gu, '/');
  const start = folded.search(/\d/u);
  if (start === -1) return folded;
  const number = folded
    .slice(start)
    .replace(/^(\d+) (\p{L})$/u, '$1$2')
    .replace(/\.$/u, '');
  if (!NUMBER.test(number) || !meansStation(folded.slice(0, start))) return folded;
  return number.replace(/(^|[-/])0+(?=\d)/gu, '$1');
}

/** Whether a key is a number (or a code with digits) and not a name: one word, with a digit. */
export function isNumberKey(key: string): boolean {
  return /\d/u.test(key) && !/\s/u.test(key);
}
