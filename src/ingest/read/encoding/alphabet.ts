import { getOrAdd } from '../../../model/get-or-add.js';
import { decoderFor } from './decoder-for.js';

/** What a byte is in an encoding of one byte a letter. */
export const Kind = {
  separator: 0,
  digit: 1,
  /** Letters of ASCII… */
  small: 2,
  capital: 3,
  /** …and beyond it. */
  highSmall: 4,
  highCapital: 5,
  /** Signs that stand beside letters: quotation marks, №, °, the space that does not break. */
  mark: 6,
  /** Signs that stand alone: dashes, currencies. */
  sign: 7,
  /** Signs that tables have no use for: box drawing, mathematics. */
  foreign: 8,
  /** No sign at all. */
  undefined: 9,
} as const;

/** An encoding of one byte a letter: what each of the 256 bytes stands for, and what kind of sign that is. */
export interface Alphabet {
  readonly letters: readonly string[];
  readonly kinds: Uint8Array;
}

const MARKS = '«»„“”‘’№°ºª\u00a0\u00ad';
const SIGNS = '—–…§·•‰€©®™‚‹›¿¡';

const alphabets = new Map<string, Alphabet>();

export function alphabetOf(encoding: string): Alphabet {
  return getOrAdd(alphabets, encoding, () => {
    const decode = decoderFor(encoding);
    const letters = Array.from({ length: 256 }, (_, byte) => decode(Uint8Array.of(byte), false));
    return { letters, kinds: Uint8Array.from(letters, kindOf) };
  });
}

function kindOf(letter: string, byte: number): number {
  if (/[0-9]/u.test(letter)) return Kind.digit;
  if (MARKS.includes(letter)) return Kind.mark;
  if (SIGNS.includes(letter)) return Kind.sign;
  if (/\p{Lu}/u.test(letter)) return byte < 0x80 ? Kind.capital : Kind.highCapital;
  if (/\p{L}/u.test(letter)) return byte < 0x80 ? Kind.small : Kind.highSmall;
  if (byte < 0x80) return Kind.separator;
  return /[\p{C}\ufffd]/u.test(letter) ? Kind.undefined : Kind.foreign;
}
