import { asciiDigits } from '../numbers/ascii-digits.js';

const QUOTES = /["«»‹›„“”‟″〝〞〟]+/gu;
/** Apostrophes of all kinds, and the primes that stand for soft and hard signs in transliterations. */
const APOSTROPHES = /['’‘‚‛`´ʹʺʼʽˈ′]/gu;
const DASHES = / ?[-‐‑‒–—―⁃−﹘﹣] ?/gu;

/**
 * A name as people compare it: case, ё/е, kinds of quotation marks, apostrophes and dashes, "&" for "and", digits of other scripts,
 * marks without width and the width of white space make no difference. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  const plain = asciiDigits(text).toLowerCase().normalize('NFC').replace(APOSTROPHES, '');
  return plain
    .normalize('NFC')
    .replace(/ё/gu, 'е')
    .replace(/&/gu, ' and ')
    .replace(QUOTES, ' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(DASHES, '-')
    .trim();
}
