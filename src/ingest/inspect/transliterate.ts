import { LATIN_LETTERS } from '../normalise/latin-letters.js';

/** Cyrillic letters as Latin ones, near to how passports write them. Small letters only. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'i',
  є: 'ie',
  ґ: 'g',
  ў: 'u',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  ә: 'a',
  ғ: 'g',
  қ: 'q',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
};

const ALL_LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({ ...LETTERS, ...LATIN_LETTERS }));

/** A text in small letters: Latin ones without marks, Cyrillic ones as Latin, those of other scripts as they are. */
export function transliterate(text: string): string {
  const letters = [...text.normalize('NFC').toLowerCase()].map((letter) => ALL_LETTERS.get(letter) ?? letter);
  return letters
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}
