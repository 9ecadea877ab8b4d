import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustPValues } from '../../src/stats/adjust-p-values.js';

/** The example of Benjamini and Hochberg (1995), section 3.2: fifteen comparisons of two treatments. */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

/** What `p.adjust(p, "BH")` of R gives for them. */
const PUBLISHED_ADJUSTED = [
  0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571, 0.0638571, 0.0645, 0.0765, 0.486, 0.5811818, 0.714875,
  0.7532308, 0.8132143, 1,
];

const METHODS = ['BH', 'BY'] as const;
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
const adjust = (values: readonly number[], method: 'BH' | 'BY'): number[] => [
  ...adjustPValues(Float64Array.from(values), method),
];

/** The definition, without sorting: the least level at which the step-up procedure rejects a test. */
function adjustByDefinition(values: readonly number[], method: 'BH' | 'BY'): number[] {
  const tests = values.length;
  const factor = method === 'BY' ? values.reduce((sum, _, index) => sum + 1 / (index + 1), 0) : 1;
  const levelOf = (p: number): number => (tests * factor * p) / values.filter((other) => other <= p).length;
  return values.map((p) => Math.min(1, ...values.filter((other) => other >= p).map(levelOf)));
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  for (const [index, value] of actual.entries()) expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 9);
}

describe('adjustPValues', () => {
  it('gives the values that R gives for the example of Benjamini and Hochberg', () => {
    for (const [index, q] of adjust(PUBLISHED, 'BH').entries())
      expect(q).toBeCloseTo(PUBLISHED_ADJUSTED[index] ?? Number.NaN, 7);
  });

  it('rejects four of their fifteen hypotheses at 5 %, as the paper does', () => {
    expect(adjust(PUBLISHED, 'BH').filter((q) => q <= 0.05)).toHaveLength(4);
  });

  it('multiplies by the harmonic sum for BY, which rejects three of the fifteen', () => {
    const harmonic = PUBLISHED.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
    const [first, ...rest] = adjust(PUBLISHED, 'BY');
    expect(first).toBeCloseTo(0.0015 * harmonic, 12);
    expect(rest.filter((q) => q <= 0.05)).toHaveLength(2);
    expect(rest.at(-1)).toBe(1);
  });

  it.each(METHODS)('agrees with the definition of %s computed by brute force', (method) => {
    fc.assert(
      fc.property(pValues, (values) =>
        expectClose(adjust(values, method), adjustByDefinition(values, method)),
      ),
    );
  });

  it.each(METHODS)('never makes a p-value smaller, nor larger than 1 (%s)', (method) => {
    fc.assert(
      fc.property(pValues, (values) => {
        for (const [index, q] of adjust(values, method).entries()) {
          // Multiplying by m and dividing by m may lose the last bit.
          expect(q).toBeGreaterThanOrEqual((values[index] ?? Number.NaN) * (1 - 1e-12));
          expect(q).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each(METHODS)('keeps the order of the p-values, and gives equal ones equal values (%s)', (method) => {
    const withTies = fc.array(fc.constantFrom(0, 0.001, 0.01, 0.01, 0.2, 1), { maxLength: 20 });
    fc.assert(
      fc.property(fc.oneof(pValues, withTies), (values) => {
        const bySize = values
          .map((p, index) => ({ p, q: adjust(values, method)[index] ?? Number.NaN }))
          .sort((left, right) => left.p - right.p);
        for (const [index, { p, q }] of bySize.entries()) {
          const before = bySize[index - 1] ?? { p: 0, q: 0 };
          expect(q).toBeGreaterThanOrEqual(before.q);
          if (index > 0 && p === before.p) expect(q).toBe(before.q);
        }
      }),
    );
  });

  it('does not depend on the order in which the p-values come', () => {
    const shuffled = pValues.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray([...values.keys()], { minLength: values.length, maxLength: values.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([values, order]) => {
        const inOrder = adjust(values, 'BH');
        const permuted = adjust(
          order.map((index) => values[index] ?? Number.NaN),
          'BH',
        );
        expect(permuted).toEqual(order.map((index) => inOrder[index]));
      }),
    );
  });

  it('leaves a single p-value as it is, and returns nothing for none', () => {
    expect(adjust([0.03], 'BH')).toEqual([0.03]);
    expect(adjust([0.03], 'BY')).toEqual([0.03]);
    expect(adjust([], 'BH')).toEqual([]);
  });

  it('does not change the array it is given', () => {
    const given = Float64Array.of(0.5, 0.01, 0.2);
    adjustPValues(given, 'BY');
    expect([...given]).toEqual([0.5, 0.01, 0.2]);
  });

  it.each([-0.001, 1.001, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d as a p-value', (p) => {
    expect(() => adjustPValues(Float64Array.of(0.5, p), 'BH')).toThrow(RangeError);
  });
});
