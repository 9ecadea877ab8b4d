import { describe, expect, it } from 'vitest';
import { BLANK } from '../../src/model/count.js';
import type { Comparison } from '../../src/model/finding.js';
import type { Line } from '../../src/model/line.js';
import type { BoundSum } from '../../src/rules/bind-relation.js';
import { BLANK_LINE, EXEMPT, evaluateRelation, JUDGED } from '../../src/rules/evaluate-relation.js';
import { SCALE } from '../../src/rules/parse-sum.js';

type Term = readonly [coefficient: number, values: readonly number[]];

function sum(line: Line, terms: readonly Term[], constant = 0): BoundSum {
  return {
    text: line,
    constant: constant * SCALE,
    terms: terms.map(([coefficient, values]) => ({
      scaled: coefficient * SCALE,
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
    { left: sum('valid', left), comparison, right: sum('received', right), conditions: [] },
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

  it('puts multiples and signs in', () => {
    const left: Term[] = [
      [2, [100, 100]],
      [-1, [30, 31]],
    ];
    expect(evaluate(left, '=', [[17, [10, 10]]]).failing).toEqual([1]);
  });

  it('judges every form of a table larger than what is summed at a time', () => {
    const length = 10_000;
    const values = Array.from({ length }, (_, form) => (form % 2047 === 0 ? 6 : 5));
    const { failing, states } = evaluate([[1, values]], '=', [[1, values.map(() => 5)]]);
    expect(failing).toEqual([0, 2047, 4094, 6141, 8188]);
    expect(states).toHaveLength(length);
  });

  it('does not judge a form with a blank in any line it needs, on either side', () => {
    const { states, failing } = evaluate(
      [
        [1, [BLANK, 5, 5]],
        [1, [5, BLANK, 5]],
      ],
      '=',
      [[1, [99, 99, BLANK]]],
    );
    expect([...states]).toEqual([BLANK_LINE, BLANK_LINE, BLANK_LINE]);
    expect(failing).toEqual([]);
  });

  it('takes a zero for a number, never for a blank', () => {
    const { states, failing } = evaluate([[1, [0]]], '=', [[1, [10]]]);
    expect([...states]).toEqual([JUDGED]);
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

  it.each([
    ['a share: 3 % of 100 is 3, and 4 is more', [0.03, 0], [3, 4], 100],
    ['a share of a share of a per cent: 0.01 % of 30,000 is 3', [0.0001, 0], [3, 4], 30_000],
    ['a decimal multiple: 1.5 times 100 is 150', [1.5, 0], [150, 151], 100],
    ['a constant: 100 and 10 are 110', [1, 10], [110, 111], 100],
    ['a constant alone', [0, 7], [7, 8], 100],
  ])('is exact at the boundary of %s', (_, [multiple = 0, constant = 0], left, of) => {
    const bound = {
      left: sum('invalid', [[1, left]]),
      comparison: '<=' as const,
      right: sum('inBoxes', multiple === 0 ? [] : [[multiple, [of, of]]], constant),
      conditions: [],
    };
    expect(evaluateRelation(bound, undefined, 2).failing).toEqual([1]);
  });

  describe('where a condition must hold', () => {
    const RELATION = { left: sum('valid', [[1, [9, 9, 9, BLANK]]]), right: sum('received', [], 10) };
    const compare = (values: readonly number[]) => ({
      left: sum('portable', [[1, values]]),
      comparison: '>=' as const,
      right: sum('portable', [], 1),
    });
    const run = (...conditions: (readonly number[])[]) =>
      evaluateRelation(
        { ...RELATION, comparison: '=', conditions: conditions.map(compare) },
        undefined,
        RELATION.left.terms[0]?.column.values.length ?? 0,
      );

    it('judges the forms on which it holds, its boundary included, and exempts the others', () => {
      const { states, failing } = run([1, 0, 2, 1]);
      expect([...states]).toEqual([JUDGED, EXEMPT, JUDGED, BLANK_LINE]);
      expect(failing).toEqual([0, 2]);
    });

    it('takes a form for blank where the condition itself is blank', () => {
      const { states, failing } = run([BLANK, 1, 1, 1]);
      expect([...states]).toEqual([BLANK_LINE, JUDGED, JUDGED, BLANK_LINE]);
      expect(failing).toEqual([1, 2]);
    });

    it('exempts where one of several does not hold, whatever is blank beside it', () => {
      const { states, failing } = run([0, BLANK, 1, 0], [BLANK, 0, 1, 1]);
      expect([...states]).toEqual([EXEMPT, EXEMPT, JUDGED, EXEMPT]);
      expect(failing).toEqual([2]);
    });
  });
});
