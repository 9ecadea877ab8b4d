/** One term of a sum: a whole multiple of a named line. */
export interface Term {
  readonly coefficient: number;
  readonly name: string;
  /** The line may be missing from the form, and then counts as nothing. */
  readonly optional: boolean;
}

const COMPARISONS = ['=', '<=', '>='] as const;
export type Comparison = (typeof COMPARISONS)[number];

export interface Relation {
  readonly left: Sum;
  readonly comparison: Comparison;
  readonly right: Sum;
}

interface Sum {
  /** As written. */
  readonly text: string;
  readonly terms: readonly Term[];
}

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

/**
 * Parses `inBoxes <= issued + arrivedByPost?`: sums of lines, each perhaps with a whole multiple before it (`2*valid`),
 * compared by =, <= (≤) or >= (≥). Throws a RelationSyntaxError.
 */
export function parseRelation(text: string): Relation {
  const found = [...text.matchAll(/<=|>=|≤|≥|=|<|>/gu)];
  const [sign, another] = found;
  if (!sign) throw new RelationSyntaxError('expected =, <= or >=', text.length);
  if (another) throw new RelationSyntaxError('expected one comparison only', another.index);
  const comparison = COMPARISONS.find((known) => known === sign[0].replace('≤', '<=').replace('≥', '>='));
  if (!comparison) throw new RelationSyntaxError('expected =, <= or >=', sign.index);
  const rightAt = sign.index + sign[0].length;
  const side = (from: number, to?: number): Sum => {
    const written = text.slice(from, to);
    return { text: written.trim(), terms: parseSum(written, from) };
  };
  return { left: side(0, sign.index), comparison, right: side(rightAt) };
}

const TERM = /\s*([+−-])?\s*(?:(\d{1,6})\s*\*\s*)?([\p{L}_][\p{L}\p{N}_.]*)(\?)?\s*/uy;

/** Parses `valid + invalid`. `offset`: where the text begins in the whole, for messages. */
export function parseSum(text: string, offset = 0): Term[] {
  const terms: Term[] = [];
  let at = 0;
  while (at < text.length || terms.length === 0) {
    TERM.lastIndex = at;
    const found = TERM.exec(text);
    if (!found?.[3]) throw new RelationSyntaxError('expected the name of a line', offset + at);
    const [whole, sign, multiple, name, mark] = found;
    if (!sign && terms.length > 0)
      throw new RelationSyntaxError('expected + or − between lines', offset + at);
    terms.push({
      coefficient: (sign === '-' || sign === '−' ? -1 : 1) * Number(multiple ?? 1),
      name,
      optional: mark === '?',
    });
    at += whole.length;
  }
  return terms;
}
