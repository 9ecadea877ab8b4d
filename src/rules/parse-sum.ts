import { LARGEST_COUNT } from '../model/count.js';
import type { PackFault } from '../model/pack-fault.js';

/** One term of a sum: a multiple of a named line, or a number that stands alone. */
export interface Term {
  /** How many ten-thousandths of the line: whole, so that 3 % of a number is exact. */
  readonly scaled: number;
  /** Null for a number that stands alone. */
  readonly name: string | null;
  /** The line may be missing from the form, and then counts as nothing. */
  readonly optional: boolean;
}

/** The name by which a pack speaks of the votes of all contestants together. */
export const CONTESTANTS = 'contestants';

/** What a term's multiple of 1 is: 0.01 % is the smallest that can be written. */
export const SCALE = 10_000;

/** What is wrong with a relation or sum as written, and where. */
export class RelationSyntaxError extends Error {
  override readonly name = 'RelationSyntaxError';
  constructor(
    readonly fault: PackFault,
    /** Position in the text, from 0. */
    readonly at: number,
    /** What the number that stands there may come to. */
    readonly most: string | null = null,
  ) {
    super(fault);
  }
}

const SIGN = /\s*([+−-])?\s*/uy;
const NUMBER = /(\d+(?:\.\d+)?)\s*(%)?\s*/uy;
const TIMES = /[*×]\s*/uy;
const NAME = /([\p{L}_][\p{L}\p{N}_.]*)(\?)?\s*/uy;

/** Larger multiples would leave the numbers that are added exactly. */
export const LARGEST_MULTIPLE = 999_999;

/**
 * Parses `valid + invalid`, `2 * valid`, `3% * inBoxes` or `issued + 10`. `offset`: where the text begins in the whole, for
 * messages. Throws a RelationSyntaxError.
 */
export function parseSum(text: string, offset = 0): Term[] {
  const terms: Term[] = [];
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  const missing = (fault: PackFault) => new RelationSyntaxError(fault, offset + at);
  while (at < text.length || terms.length === 0) {
    const sign = read(SIGN)?.[1];
    const before = terms.at(-1);
    if (before && !sign) throw missing(before.name === null ? 'expectedSignOrTimes' : 'expectedSign');
    const numberAt = at;
    const number = read(NUMBER);
    const isAlone = number !== null && !read(TIMES);
    if (isAlone && number[2]) throw missing('expectedTimes');
    const name = isAlone ? null : read(NAME);
    if (!isAlone && !name) throw missing(number ? 'expectedName' : 'expectedNumberOrName');
    const largest = isAlone ? LARGEST_COUNT : LARGEST_MULTIPLE;
    const size = number ? scaledNumber(number[1] ?? '', number[2] === '%', largest) : SCALE;
    if (size === null) {
      const fault = isAlone ? 'expectedNumberUpTo' : 'expectedMultipleUpTo';
      throw new RelationSyntaxError(fault, offset + numberAt, String(largest));
    }
    terms.push({
      scaled: sign === '-' || sign === '−' ? -size : size,
      name: name?.[1] ?? null,
      optional: name?.[2] === '?',
    });
  }
  return terms;
}

/** `1.5` as 15,000 and `3%` as 300; null where it is no whole number of ten-thousandths, or too large. */
function scaledNumber(digits: string, isShare: boolean, largest: number): number | null {
  const [whole = '', decimals = ''] = digits.split('.');
  const places = isShare ? 2 : 4;
  const scaled = Number(whole + decimals.padEnd(places, '0'));
  return decimals.length > places || scaled > largest * SCALE ? null : scaled;
}
