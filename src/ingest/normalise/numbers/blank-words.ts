import { asciiDigits } from './ascii-digits.js';

/** What people write where they have no number, by language (English, Russian, Ukrainian, Polish, Spanish, Portuguese, Indonesian,
 * French, German, Dutch); in lower case, without dots, slashes and spaces. */
const WORDS: ReadonlySet<string> = new Set(
  [
    'na nan nil none null nd #na missing empty blank unknown notavailable notapplicable nodata',
    'нет нд бд нетданных нетсведений безданных неуказано отсутствует',
    'немає немаєданих',
    'brak brakdanych bd',
    'sd sindato sindatos nodisponible noaplica',
    'semdados semdado nãodisponível naodisponivel',
    'tidakada tidakadadata kosong',
    'néant nonrenseigné nondisponible',
    'ka keineangabe keineangaben',
    'nvt',
  ].flatMap((words) => words.split(' ')),
);

/** Longest cell that is looked at. */
const LONGEST = 40;

/** Hyphens, dashes, minus signs, the line of a table's drawing, and the underscores of a line to write on. */
const DASHES = /^[-\u2010-\u2015\u2212\u2500\u2e3a\u2e3b\u30fc\ufe58\ufe63_]+$/u;
const DOTS = /^[.…·]+$/u;

/**
 * Whether a cell says that there is no number: dashes (-, –, ---), dots (…, ..), "n/a", "нет", "н/д", "brak", "sin datos",
 * "tidak ada" and their like, in any case, with or without the dots, slashes and spaces between. **Such a cell is blank and never
 * zero**, although "nil" or "нет" may have been meant as one: a blank makes no number up. Marks by which a person could mean
 * something else (x, *, ?, +) are no blanks, nor is an empty cell, nor any text with a digit.
 */
export function isBlankWord(text: string): boolean {
  if (text.length > LONGEST || /[0-9]/u.test(text)) return false;
  const squeezed = asciiDigits(text).normalize('NFC').replace(/\s+/gu, '');
  if (DASHES.test(squeezed) || DOTS.test(squeezed)) return true;
  return WORDS.has(squeezed.replace(/[./\\()[\]:-]/gu, '').toLowerCase());
}
