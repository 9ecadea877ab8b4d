import { LATIN_LETTERS } from '../latin-letters.js';

/** Cyrillic letters, lower case, after diacritics are gone (й → и, ё → е, ї → і). */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh' },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ј: 'j' },
  ...{ ђ: 'dj', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѕ: 'dz', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o' },
  ...{ ұ: 'u', ү: 'u', һ: 'h', ҳ: 'h', ҷ: 'j', ҙ: 'z', ҡ: 'k', ҫ: 's', ҭ: 't', ӏ: '', ӕ: 'a' },
};

/**
 * What is left of a name in any of the usual transliterations, so that all of them leave the same. Each rule
 * unites what one system or another writes for a letter.
 */
const UNITED: readonly (readonly [RegExp, string])[] = [
  [/kh|ks|x/gu, 'h'], // х; English writes x for кс, too
  [/s(?:hch|zcz|ch|h|z)/gu, 's'], // ш, щ: sh, sz, š, shch, szcz, sch
  [/zh/gu, 'z'], // ж: zh, ž, ż
  [/t[sz]/gu, 'c'], // ц: ts, tz, c
  [/c[hz]/gu, 'c'], // ч: ch, cz, č
  [/w/gu, 'v'],
  [/[yj]/gu, 'i'], // й, ы and the first half of ю, я
  [/i+[eo]/gu, 'e'], // е, ё: e, ye, je, yo, jo
  [/i+/gu, 'i'], // -ий, -ый: iy, ii, yi, y, i
];

/** I to XLIX: folded like letters, II and III would be one. */
const ROMAN = /^(?=.)(?:xl|x{0,3})(?:ix|iv|v?i{0,3})$/u;

/**
 * A folded word in a lossy Latin spelling: Москва, Moskva and Moskwa give the same, as do Krasnodarskiy, Krasnodarskii and
 * Краснодарский, Łódź and Lodz. **Different names may give the same, too** (ш, щ and с do): it tells what may be one name, not what
 * is. Other scripts and Roman numerals stay as they are. Folding twice changes nothing.
 */
export function latinFold(word: string): string {
  if (ROMAN.test(word)) return word;
  const bare = word
    .normalize('NFD')
    .replace(
      /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\u0300-\u036f]*)[\u0300-\u036f]/gu,
      '',
    )
    .normalize('NFC');
  let folded = bare.replace(/\P{ASCII}/gu, (letter) => CYRILLIC[letter] ?? LATIN_LETTERS[letter] ?? letter);
  for (let before = ''; before !== folded; ) {
    before = folded;
    for (const [pattern, letter] of UNITED) folded = folded.replace(pattern, letter);
  }
  return folded;
}
