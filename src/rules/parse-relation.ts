import { COMPARISONS, type Comparison } from '../model/finding.js';
import { parseSum, RelationSyntaxError, type Term } from './parse-sum.js';

export interface Relation {
  readonly left: Sum;
  readonly comparison: Comparison;
  readonly right: Sum;
}

export interface Sum {
  /** As written. */
  readonly text: string;
  readonly terms: readonly Term[];
}

/**
 * Parses `inBoxes <= issued + arrivedByPost?` or `invalid <= 3% * inBoxes`: two sums compared by =, <= (≤), >= (≥), < or >.
 * Throws a RelationSyntaxError.
 */
export function parseRelation(text: string): Relation {
  const found = [...text.matchAll(/<=|>=|≤|≥|=|<|>/gu)];
  const [sign, another] = found;
  const comparison =
    sign && COMPARISONS.find((known) => known === sign[0].replace('≤', '<=').replace('≥', '>='));
  if (!comparison) throw new RelationSyntaxError('expectedComparison', text.length);
  if (another) throw new RelationSyntaxError('expectedOneComparison', another.index);
  const rightAt = sign.index + sign[0].length;
  const side = (from: number, to?: number): Sum => {
    const written = text.slice(from, to);
    return { text: written.trim(), terms: parseSum(written, from) };
  };
  const relation = { left: side(0, sign.index), comparison, right: side(rightAt) };
  if ([...relation.left.terms, ...relation.right.terms].every(({ name }) => name === null)) {
    throw new RelationSyntaxError('expectedName', 0);
  }
  return relation;
}
