import type { CountColumn } from '../../model/count.js';
import type { BoundComparison } from '../../rules/bind-relation.js';
import { type CellWeights, cellWeights, sideWeights } from '../../rules/cell-weights.js';
import type { FormRule } from '../../rules/form-rules.js';
import type { RelationResult } from './examine-table.js';

/** A relation of one pack as it fared on a table. */
export interface NamedResult {
  /** pack/relation. */
  readonly id: string;
  readonly pack: string;
  readonly result: RelationResult;
}

/**
 * For each relation that says the same as one of another pack, which one speaks for it: the first of the hard ones, or else of all. The same
 * is said by the same multiples of the same columns, whatever they are called and on whichever side they stand, under the same
 * conditions and with the same tolerance.
 */
export function coveredResults(results: readonly NamedResult[]): ReadonlyMap<RelationResult, string> {
  const key = createKeys();
  const hardFirst = [true, false].flatMap((hard) =>
    results.filter(({ result }) => result.rule.relation.hard === hard),
  );
  const speaking = new Map<string, NamedResult>();
  const covered = new Map<RelationResult, string>();
  for (const one of hardFirst) {
    const said = key(one.result.rule);
    const speaker = speaking.get(said);
    if (!speaker) speaking.set(said, one);
    else if (speaker.pack !== one.pack) covered.set(one.result, speaker.id);
  }
  return covered;
}

function createKeys(): (rule: FormRule) => string {
  const numbers = new Map<CountColumn, number>();
  const numberOf = (column: CountColumn): number => {
    const number = numbers.get(column) ?? numbers.size;
    numbers.set(column, number);
    return number;
  };
  const listed = (weights: CellWeights, sign: number): [number, number][] =>
    [...weights]
      .map(([column, weight]): [number, number] => [numberOf(column), sign * weight || 0])
      .sort(([one], [other]) => one - other);
  const comparisonKey = (comparison: BoundComparison): unknown => {
    const weights = cellWeights(comparison);
    const { left, right } = comparison;
    const leading = listed(weights, 1).find(([, weight]) => weight !== 0)?.[1] ?? 1;
    const isTurned = comparison.comparison === '=' ? leading < 0 : comparison.comparison.startsWith('>');
    const sign = isTurned ? -1 : 1;
    const constant = sign * (left.constant - right.constant) || 0;
    return [listed(weights, sign), constant, comparison.comparison.replace('>', '<')];
  };
  return ({ bound, relation: { tolerance } }) => {
    const { votes = 0, percent = 0 } = tolerance ?? {};
    const against =
      percent > 0 ? [percent, listed(sideWeights(bound.right.terms), 1), bound.right.constant] : null;
    const conditions = bound.conditions.map((condition) => JSON.stringify(comparisonKey(condition))).sort();
    return JSON.stringify([comparisonKey(bound), votes, against, conditions]);
  };
}
