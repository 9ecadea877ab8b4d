/** Cyrillic letters, lower case, whose capitals look like Latin ones, and those. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['а', 'a'],
  ['в', 'b'],
  ['с', 'c'],
  ['е', 'e'],
  ['н', 'h'],
  ['к', 'k'],
  ['м', 'm'],
  ['о', 'o'],
  ['р', 'p'],
  ['т', 't'],
  ['х', 'x'],
];
const TO_LATIN: ReadonlyMap<string, string> = new Map(PAIRS);
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(PAIRS.map(([cyrillic, latin]) => [latin, cyrillic]));

/** A text in lower case in which letters that look alike in both scripts are Latin: "554а" and "554a" become one. */
export function withLatinLookAlikes(text: string): string {
  return text.replace(/[авсенкмортх]/gu, (letter) => TO_LATIN.get(letter) ?? letter);
}

/**
 * A text in lower case whose words are of one script each: in a word that mixes Cyrillic and Latin letters, Latin look-alikes become
 * Cyrillic if that makes the word Cyrillic ("cаратов" typed with a Latin c).
 */
export function withoutMixedWords(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!/\p{Script=Cyrillic}/u.test(word) || !/[a-z]/u.test(word)) return word;
    const cyrillic = word.replace(/[abcehkmoptx]/gu, (letter) => TO_CYRILLIC.get(letter) ?? letter);
    return /[a-z]/u.test(cyrillic) ? word : cyrillic;
  });
}
