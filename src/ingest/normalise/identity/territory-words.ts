import { latinFold } from './latin-fold.js';

/** Kinds of territories as they are written in full and in short. They may stand before the name or behind it. */
const KINDS: readonly (readonly string[])[] = [
  ['область', 'обл', 'obl'],
  ['район', 'р-н', 'р-он'],
  ['республика', 'респ', 'resp'],
  ['край'],
  ['округ'],
  ['автономный округ', 'автономная область', 'ао', 'а.о'],
  ['городской округ', 'г.о'],
];

/** Words that a name has in one source and not in another. */
const OPTIONAL: readonly string[] = [
  ...['город', 'города', 'г', 'гор', 'gorod', 'goroda'],
  ...['территориальная избирательная комиссия', 'территориальной избирательной комиссии', 'тик', 'tik'],
];

/** Short words are themselves only in their own script: г means a town, g may be a name. */
const SHORT = 3;
const keyOf = (word: string): string => (word.length <= SHORT ? word : latinFold(word));
const phraseKey = (words: readonly string[]): string => words.map(keyOf).join(' ');
const phraseOf = (phrase: string): string => phraseKey(phrase.split(/[^\p{L}]+/u));

const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(([kind = '', ...short]) =>
    [kind, ...short].map((phrase) => [phraseOf(phrase), kind] as const),
  ),
);
const IS_OPTIONAL: ReadonlySet<string> = new Set(OPTIONAL.map(phraseOf));
const LONGEST = 3;

/** A territory's words, taken apart. */
interface TerritoryWords {
  readonly name: readonly string[];
  /** Kinds of territory in full, in alphabetical order. */
  readonly kinds: readonly string[];
}

/** Which of a territory's folded words are its name and which its kind; words that may be missing are left out. */
export function territoryWords(words: readonly string[]): TerritoryWords {
  const name: string[] = [];
  const kinds: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST, words.length - at);
    let phrase = phraseKey(words.slice(at, at + length));
    while (length > 1 && !KIND_OF.has(phrase) && !IS_OPTIONAL.has(phrase)) {
      length--;
      phrase = phraseKey(words.slice(at, at + length));
    }
    const kind = KIND_OF.get(phrase);
    if (kind !== undefined) kinds.push(kind);
    else if (!IS_OPTIONAL.has(phrase)) name.push(words[at] ?? '');
    at += length;
  }
  return { name, kinds: kinds.sort() };
}
