import { detect } from 'jschardet';
import { getOrAdd } from '../../../model/get-or-add.js';
import { alphabetOf } from './alphabet.js';
import { decoderFor, firstUndefined } from './decoder-for.js';
import { canonicalEncoding } from './known-encodings.js';
import { languageFit } from './language-fit.js';
import { writtenLanguages } from './languages.js';
import { wordStructure } from './word-structure.js';

/** How much rarer each is than those of Windows, as a log of odds. */
const RARITY: Readonly<Record<string, number>> = {
  'windows-1251': 0,
  'windows-1252': 0,
  'windows-1250': -0.5,
  'iso-8859-2': -1,
  'koi8-r': -1.5,
  ibm866: -1.5,
  'iso-8859-5': -2.5,
  'x-mac-cyrillic': -2.5,
  macintosh: -2.5,
};
const OTHER_RARITY = -2;

/** So near to the best, as a log of odds, a candidate wins that jschardet, which knows pairs of letters, proposes. */
const NEAR = 1.5;
/** Mean log likelihood of a letter: Russian has −3.1, all in capitals −3.4, random bytes −5.5. */
const DOUBTFUL = -3.4;
const HOPELESS = -4.6;
/** What jschardet gives Greek and Hebrew from a few words on; to Russian in capitals, which it mistakes, less. */
const CONFIDENT = 0.1;

/**
 * The encoding that the letters of a text beyond ASCII fit best, of those that are no Unicode; null where they fit none, or are
 * a stray letter or two that fit any.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const candidates = candidatesFor(bytes);
  const [best] = candidates;
  if (!best || best.isStray) return null;
  const near = candidates.filter(({ fit }) => fit >= best.fit - NEAR);
  const isSure = near.every(({ encoding }) => encoding === best.encoding) && best.mean >= DOUBTFUL;
  if (isSure) return best.encoding;
  const { encoding: name, confidence } = detect(bytes);
  const proposed = name ? canonicalEncoding(name) : null;
  if (proposed && near.some(({ encoding }) => encoding === proposed)) return proposed;
  const isOther = candidates.every(({ encoding }) => encoding !== proposed);
  const isLikelier = best.mean < HOPELESS || (best.mean < DOUBTFUL && confidence >= CONFIDENT);
  if (proposed && isOther && isLikelier && isAllLetters(bytes, proposed)) return proposed;
  return best.mean < HOPELESS ? null : best.encoding;
}

interface Candidate {
  readonly encoding: string;
  readonly fit: number;
  readonly mean: number;
  readonly isStray: boolean;
}

/** Every pair of a language and an encoding of its texts, the likeliest first. */
function candidatesFor(bytes: Uint8Array): readonly Candidate[] {
  const structures = new Map<string, ReturnType<typeof wordStructure>>();
  return writtenLanguages
    .flatMap((language) =>
      language.encodings.map((encoding): Candidate => {
        const alphabet = alphabetOf(encoding);
        const structure = getOrAdd(structures, encoding, () => wordStructure(bytes, alphabet));
        const fit = languageFit(alphabet, structure, language);
        const { counts, highLetters, loneLetters } = structure;
        const mean = fit / counts.reduce((sum, count) => sum + count, 0);
        const isStray = highLetters > 0 && highLetters < 3 && highLetters === loneLetters;
        return { encoding, fit: fit + (RARITY[encoding] ?? OTHER_RARITY), mean, isStray };
      }),
    )
    .sort((left, right) => right.fit - left.fit);
}

/** Whether a text is clean and nine of ten of its signs beyond ASCII are letters. */
function isAllLetters(bytes: Uint8Array, encoding: string): boolean {
  const text = decoderFor(encoding)(bytes, true);
  if (firstUndefined(text, encoding) !== -1) return false;
  const high = text.match(/\P{ASCII}/gu) ?? [];
  return high.filter((sign) => /\p{L}|\p{M}/u.test(sign)).length >= high.length * 0.9;
}
