import { type Alphabet, Kind } from './alphabet.js';
import type { WrittenLanguage } from './languages.js';
import type { WordStructure } from './word-structure.js';

const OTHER_LETTER = -6.5;
const SIGN = -3;
const FOREIGN = -7;
const UNDEFINED = -12;

/** A letter is this much rarer at the end of its language's list than at the beginning, as a logarithm; as in Russian. */
const STEEPNESS = 3.3;

/**
 * The log likelihood of the letters beyond ASCII of a text, were it of this language and alphabet. **The frequency of a letter
 * is taken to fall off exponentially along the language's list**; between languages and alphabets that is enough to choose.
 */
export function languageFit(
  { letters, kinds }: Alphabet,
  { counts, odds, latinOdds, otherOdds }: WordStructure,
  language: WrittenLanguage,
): number {
  let sum = odds + (/^\p{Script=Latin}/u.test(language.letters) ? latinOdds : otherOdds);
  for (let byte = 0x80; byte < 256; byte++) {
    const count = counts[byte] ?? 0;
    if (count === 0) continue;
    const letter = letters[byte] ?? '';
    const place = Math.max(language.letters.indexOf(letter), language.letters.indexOf(letter.toLowerCase()));
    sum += count * (place === -1 ? strange(kinds[byte]) : frequency(place, language.letters.length));
  }
  return sum;
}

function frequency(place: number, length: number): number {
  const normalised = Math.log(STEEPNESS / (1 - Math.exp(-STEEPNESS)) / length);
  return normalised - (STEEPNESS * (place + 0.5)) / length;
}

function strange(kind: number | undefined): number {
  if (kind === Kind.undefined) return UNDEFINED;
  if (kind === Kind.foreign) return FOREIGN;
  return kind === Kind.mark || kind === Kind.sign ? SIGN : OTHER_LETTER;
}
