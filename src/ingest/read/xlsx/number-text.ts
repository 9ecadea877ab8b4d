/** A number as spreadsheets write it into their files. No digit can belong to two parts of the pattern, however many there are. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;

/** A number of a file; null where the text is none. */
export function parseNumber(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/**
 * A number as a person would write it: `1.0` as 1, `1E3` as 1000, `0.56899999999999995` as 0.569: the file holds the decimals of a
 * binary fraction, unlike JSON, where a number is as it is written. What is no number is left as it stands.
 */
export function doubleText(text: string): string {
  if (/^(?:0|-?[1-9]\d{0,14})$/u.test(text)) return text;
  const number = parseNumber(text);
  return number === null ? text : String(number);
}

/** A share as its cell shows it: 0.569 as 56.9%. Fifteen digits are what a spreadsheet shows; the rest is noise of binary fractions. */
export function percentText(share: number): string {
  return `${Number((share * 100).toPrecision(15))}%`;
}
