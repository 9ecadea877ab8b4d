import { type Alphabet, Kind } from './alphabet.js';

/** How the words of a text are built when its bytes are read in an alphabet. The odds are logarithms, 0 or less. */
export interface WordStructure {
  /** How often each byte occurs. */
  readonly counts: Float64Array;
  /** Letters beyond ASCII, and those of them that stand alone. */
  readonly highLetters: number;
  readonly loneLetters: number;
  /** What speaks against the alphabet in any script. */
  readonly odds: number;
  /** …if its letters are Latin ones: words that hardly have a letter of ASCII. */
  readonly latinOdds: number;
  /** …if they are of another script: words that mix them with letters of ASCII. */
  readonly otherOdds: number;
}

/** A capital behind a small letter: the surest sign of a wrong alphabet. */
const CASE_BREAK = -3;
const CAPITAL_INSIDE = -0.3;
const SIGN_INSIDE = -4;
const SIGN_BESIDE = -3.5;
const MARK_INSIDE = -1;
const BESIDE_DIGIT = -2;
const MIXED = -4;
const SECOND_IN_ROW = -1;
const FURTHER_IN_ROW = -2.5;
const ALL_HIGH = -5;

/** Walks over the bytes once, with the kind of each byte and of the one before it. */
export function wordStructure(bytes: Uint8Array, { kinds }: Alphabet): WordStructure {
  const kindAt = (at: number): number =>
    at < 0 ? Kind.separator : (kinds[bytes[at] ?? 0] ?? Kind.separator);
  const counts = new Float64Array(256);
  let highLetters = 0;
  let loneLetters = 0;
  let odds = 0;
  let latinOdds = 0;
  let otherOdds = 0;
  /** Letters beyond ASCII in a row. */
  let row = 0;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const kind = kindAt(at);
    const before = kindAt(at - 1);
    if (byte >= 0x80) {
      counts[byte] = (counts[byte] ?? 0) + 1;
      if (kind >= Kind.mark)
        odds += besideLetters(kind, Number(isLetter(before)) + Number(isLetter(kindAt(at + 1))));
    }
    if (!isHigh(kind) && row === 0) continue;
    if (isSmall(before) && isCapital(kind)) odds += CASE_BREAK;
    else if (isCapital(before) && isCapital(kind)) odds += CAPITAL_INSIDE;
    if (isHigh(kind)) {
      highLetters++;
      row++;
      if (before === Kind.digit) odds += BESIDE_DIGIT;
      if (isAscii(before)) otherOdds += MIXED;
      if (row > 1) latinOdds += row === 2 ? SECOND_IN_ROW : FURTHER_IN_ROW;
      continue;
    }
    const isWholeWord = !isAscii(kind) && !isAscii(kindAt(at - row - 1));
    if (isWholeWord && row === 1) loneLetters++;
    if (isWholeWord && row > 1) latinOdds += ALL_HIGH;
    if (kind === Kind.digit) odds += BESIDE_DIGIT;
    if (isAscii(kind)) otherOdds += MIXED;
    row = 0;
  }
  return { counts, highLetters, loneLetters, odds, latinOdds, otherOdds };
}

function besideLetters(kind: number, letters: number): number {
  if (letters === 0) return 0;
  if (kind === Kind.mark) return letters === 2 ? MARK_INSIDE : 0;
  return letters === 2 ? SIGN_INSIDE : SIGN_BESIDE;
}

const isAscii = (kind: number): boolean => kind === Kind.small || kind === Kind.capital;
const isHigh = (kind: number): boolean => kind === Kind.highSmall || kind === Kind.highCapital;
const isSmall = (kind: number): boolean => kind === Kind.small || kind === Kind.highSmall;
const isCapital = (kind: number): boolean => kind === Kind.capital || kind === Kind.highCapital;
const isLetter = (kind: number): boolean => kind >= Kind.small && kind <= Kind.highCapital;
