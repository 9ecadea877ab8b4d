import { asciiDigits } from '../normalise/numbers/ascii-digits.js';
import { isBlankWord } from '../normalise/numbers/blank-words.js';
import { writtenNumber } from '../normalise/numbers/number-shapes.js';

/** What the text of one cell looks like by itself. `marked`: a number with something between its digits; `signed`: one with a sign. */
export type CellForm = 'blank' | 'placeholder' | 'count' | 'marked' | 'signed' | 'percent' | 'date' | 'text';

/** Longest text that may be a number or a date. */
const LONGEST_NUMBER = 32;

const ISO_DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}.*)?$/u;
const DATE = /^\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/u;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/u;

/** Looks at one cell, already without the white space around it. */
export function cellForm(text: string): CellForm {
  if (text.length === 0) return 'blank';
  if (isAsciiDigits(text)) return 'count';
  if (text.length > LONGEST_NUMBER) return 'text';
  if (!/\p{Nd}/u.test(text)) return isBlankWord(text) ? 'placeholder' : 'text';
  const plain = asciiDigits(text);
  if (isAsciiDigits(plain)) return 'count';
  if (ISO_DATE.test(plain) || DATE.test(plain) || TIME.test(plain)) return 'date';
  if (writtenNumber(plain) !== null) return 'marked';
  if (/^[-+−–] ?/u.test(plain) && writtenNumber(plain.replace(/^[-+−–] ?/u, '')) !== null) return 'signed';
  return plain.endsWith('%') && writtenNumber(plain.replace(/ ?%$/u, '')) !== null ? 'percent' : 'text';
}

function isAsciiDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Whether a cell holds a number or a word for none: what a row of data has in a column of numbers, and a header has not. */
export function looksNumeric(text: string): boolean {
  const form = cellForm(text);
  return form !== 'text' && form !== 'blank';
}
