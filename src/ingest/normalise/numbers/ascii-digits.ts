/** Signs of full width, which repeat ASCII from "!" to "~" in the same order. */
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Marks without width that direct or join text, such as the right-to-left mark; nobody sees them in a number. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

const values = new Map<string, string>();

/**
 * A text with ASCII digits in place of those of any other script (full-width, Arabic-Indic, Persian, Devanagari, Bengali …) and
 * ASCII signs in place of full-width ones; the Arabic comma becomes a comma, marks without width are left out. The Arabic marks of
 * thousands (٬) and decimals (٫) stay: they have one meaning each, which a comma has not. Superscripts, fractions and numerals that
 * are no decimal digits (², ½, Ⅷ, 五) stay as they are.
 */
export function asciiDigits(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .replaceAll('،', ',');
}

/**
 * Unicode orders the decimal digits of every script from zero to nine without a gap, so a digit's value is how many digits stand
 * before it, modulo ten.
 */
function asciiDigit(digit: string): string {
  const known = values.get(digit);
  if (known !== undefined) return known;
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  const value = String(before % 10);
  values.set(digit, value);
  return value;
}
