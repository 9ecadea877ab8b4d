import { LATIN_LETTERS } from '../../normalise/latin-letters.js';

/** Longer headers are compared by their beginning. */
const COMPARED_LENGTH = 400;

/**
 * A header as the rules see it: small letters, Latin ones without marks, words apart (also ballotsCast and ballots_cast), nothing
 * between them but one space, a space at both ends. Of signs only % stays.
 */
export function foldHeader(header: string): string {
  const folded = header
    .slice(0, COMPARED_LENGTH)
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/ё/gu, 'е')
    .replace(/[^\p{ASCII}]/gu, (letter) => LATIN_LETTERS[letter] ?? letter)
    .replace(/%/gu, ' % ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  return ` ${folded} `;
}
