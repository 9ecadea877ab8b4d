import { describe, expect, it } from 'vitest';
import { BLANK } from '../../src/model/count.js';
import type { Line } from '../../src/model/line.js';
import type { BoundSum } from '../../src/rules/bind-relation.js';
import { evaluateRelation } from '../../src/rules/evaluate-relation.js';
import type { Comparison } from '../../src/rules/parse-relation.js';

type Term = readonly [coefficient: number, values: readonly number[]];

function sum(line: Line, terms: readonly Term[]): BoundSum {
  return {
    text: line,
    terms: terms.map(([coefficient, values]) => ({
      coefficient,
      measure: { kind: 'line', line },
      column: { values: Int32Array.from(values) },
    })),
  };
}

function evaluate(
  left: readonly Term[],
  comparison: Comparison,
  right: readonly Term[],
  tolerance?: { votes?: number; percent?: number },
) {
  const length = right[0]?.[1].length ?? 0;
  return evaluateRelation(
    { left: sum('valid', left), comparison, right: sum('received', right) },
    tolerance,
    length,
  );
}

describe('evaluateRelation', () => {
  it.each([
    ['=', [0, 2]],
    ['<=', [2]],
    ['>=', [0]],
  ] as const)('finds 9, 10 and 11 against 10 failing "%s" at %j', (comparison, failing) => {
    expect(evaluate([[1, [9, 10, 11]]], comparison, [[1, [10, 10, 10]]]).failing).toEqual(failing);
  });

  it('gives left minus right, with multiples and signs put in', () => {
    const { differences } = evaluate(
      [
        [2, [100]],
        [-1, [30]],
      ],
      '=',
      [[3, [50]]],
    );
    expect([...differences]).toEqual([20]);
  });

  it('does not judge a form with a blank in any line it needs, on either side', () => {
    const { blank, failing } = evaluate(
      [
        [1, [BLANK, 5, 5]],
        [1, [5, BLANK, 5]],
      ],
      '=',
      [[1, [99, 99, BLANK]]],
    );
    expect([...blank]).toEqual([1, 1, 1]);
    expect(failing).toEqual([]);
  });

  it('takes a zero for a number, never for a blank', () => {
    const { blank, failing } = evaluate([[1, [0]]], '=', [[1, [10]]]);
    expect([...blank]).toEqual([0]);
    expect(failing).toEqual([0]);
  });

  it('lets a difference of the tolerated votes pass, and not one more, in both directions', () => {
    const left = [95, 94, 105, 106];
    expect(evaluate([[1, left]], '=', [[1, [100, 100, 100, 100]]], { votes: 5 }).failing).toEqual([1, 3]);
  });

  it('measures tolerated per cent by the right side', () => {
    // 2 % of 500 is 10; of the left side it would be 10.2.
    expect(evaluate([[1, [510, 511]]], '=', [[1, [500, 500]]], { percent: 2 }).failing).toEqual([1]);
  });

  it('tolerates the larger of votes and per cent', () => {
    const against: Term[] = [[1, [1000, 1000]]];
    expect(evaluate([[1, [1020, 1021]]], '<=', against, { votes: 5, percent: 2 }).failing).toEqual([1]);
    expect(evaluate([[1, [1030, 1031]]], '<=', against, { votes: 30, percent: 2 }).failing).toEqual([1]);
  });

  it('tolerates nothing of a right side of zero by per cent', () => {
    expect(evaluate([[1, [1]]], '=', [[1, [0]]], { percent: 50 }).failing).toEqual([0]);
  });

  it.each([
    ['0.7 % of 1,000', 0.7, 1000, 7],
    ['0.3 % of 1,000', 0.3, 1000, 3],
    ['1.1 % of 1,000', 1.1, 1000, 11],
    ['29 % of 100', 29, 100, 29],
    ['0.57 % of 10,000', 0.57, 10_000, 57],
  ])('lets a difference of exactly %s pass, and not one more', (_, percent, against, difference) => {
    const left: Term[] = [[1, [against + difference, against + difference + 1]]];
    expect(evaluate(left, '=', [[1, [against, against]]], { percent }).failing).toEqual([1]);
  });
});
