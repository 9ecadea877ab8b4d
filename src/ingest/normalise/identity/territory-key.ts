import { foldText } from './fold-text.js';
import { latinFold } from './latin-fold.js';
import { withoutMixedWords } from './look-alikes.js';
import { territoryWords } from './territory-words.js';

/** What names of one territory have in common, from the surest to the loosest. */
export interface TerritoryKey {
  /** The name without differences of case, white space, quotes, dashes, ё/е. */
  readonly spelling: string;
  /** The name in its own script, with kinds in full and without words that may be missing, order number and alternate. */
  readonly plain: string;
  /** What is left in any transliteration, without order number, bracketed alternate and words that may be missing. */
  readonly core: string;
  /** Order number in front of the name, blank where it has none. */
  readonly order: string;
  /** What stands in brackets, blank where nothing does. */
  readonly alternate: string;
}

const BRACKETS = /\(([^()]*)\)/gu;
const ORDER = /^0*(\d+)[.)]? (?=.*\p{L})/u;
/** Words that say only that a number follows. */
const NUMBER_MARKS: ReadonlySet<string> = new Set(['no', 'nr', 'num', 'номер', 'nomor']);

/**
 * The keys of a territory's name. Names of one core **may** be one territory; they are not where both have an order number, or
 * both something in brackets, and these differ: "1 de Mayo" and "25 de Mayo" have one core and are two.
 */
export function territoryKey(name: string): TerritoryKey {
  const spelling = foldText(name);
  const outside = spelling.replace(BRACKETS, ' ').replace(/\s+/gu, ' ').trim();
  const isNamed = /[\p{L}\p{N}]/u.test(outside);
  const named = isNamed ? outside : spelling;
  const alternate = isNamed
    ? Array.from(spelling.matchAll(BRACKETS), ([, inside]) =>
        wordsOf(inside ?? '')
          .map(latinFold)
          .join(' '),
      )
    : [];
  const order = ORDER.exec(named)?.[1] ?? '';
  const rest = territoryWords(wordsOf(named.replace(ORDER, '')));
  // A number that is all that tells a territory from its neighbours is its name: "10 ТИК".
  const isOrder = order !== '' && rest.name.length > 0;
  const plain = plainWords(wordsOf(isOrder ? named.replace(ORDER, '') : named));
  return {
    spelling,
    plain: plain.join(' ') || spelling,
    core: plain.map(latinFold).join(' ') || spelling,
    order: isOrder ? order : '',
    alternate: alternate.join(' '),
  };
}

function plainWords(words: readonly string[]): readonly string[] {
  const { name, kinds } = territoryWords(words);
  return name.length + kinds.length === 0 ? words : [...name, ...kinds];
}

/** Words and numbers; leading zeros and "No." before a number are left out. */
function wordsOf(text: string): readonly string[] {
  const words = withoutMixedWords(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^0+(?=\d)/u, ''));
  return words.filter((word, at) => !(NUMBER_MARKS.has(word) && /^\d/u.test(words[at + 1] ?? '')));
}
