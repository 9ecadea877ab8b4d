import { LARGEST_COUNT } from '../model/count.js';

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
    message: string,
    /** Position in the text, from 0. */
    readonly at: number,
  ) {
    super(message);
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
  const expected = (what: string, from = at) => new RelationSyntaxError(`expected ${what}`, offset + from);
  while (at < text.length || terms.length === 0) {
    const sign = read(SIGN)?.[1];
    const before = terms.at(-1);
    if (before && !sign) throw expected(before.name === null ? '+, − or *' : '+ or − between lines');
    const numberAt = at;
    const number = read(NUMBER);
    const isAlone = number !== null && !read(TIMES);
    if (isAlone && number[2]) throw expected('* and the name of a line: a share is of something');
    const name = isAlone ? null : read(NAME);
    if (!isAlone && !name) throw expected(number ? 'the name of a line' : 'a number or the name of a line');
    const largest = isAlone ? LARGEST_COUNT : LARGEST_MULTIPLE;
    const size = number ? scaledNumber(number[1] ?? '', number[2] === '%', largest) : SCALE;
    if (size === null) {
      const most = isAlone ? `a number up to ${LARGEST_COUNT}` : `a multiple up to ${LARGEST_MULTIPLE}`;
      throw expected(`${most} with at most four decimals, of a share two`, numberAt);
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
