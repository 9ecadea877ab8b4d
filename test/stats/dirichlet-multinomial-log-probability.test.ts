import { describe, expect, it } from 'vitest';
import { betaBinomialLogProbability } from '../../src/stats/beta-binomial-log-probability.js';
import { dirichletMultinomialLogProbability } from '../../src/stats/dirichlet-multinomial-log-probability.js';
import { logFactorial } from '../../src/stats/log-factorial.js';

describe('dirichletMultinomialLogProbability', () => {
  it('is the beta-binomial law where there are two cells', () => {
    const found = dirichletMultinomialLogProbability([7, 13], [0.3, 0.7], 10);
    expect(found).toBeCloseTo(betaBinomialLogProbability(7, 20, 3, 7), 9);
  });

  it('sums to 1 over all counts of one sum', () => {
    let sum = 0;
    for (let a = 0; a <= 9; a++)
      for (let b = 0; a + b <= 9; b++)
        sum += Math.exp(dirichletMultinomialLogProbability([a, b, 9 - a - b], [0.2, 0.5, 0.3], 4));
    expect(sum).toBeCloseTo(1, 10);
  });

  it('is multinomial where the concentration has no end', () => {
    const expected =
      logFactorial(6) - Math.log(1 * 2 * 6) + Math.log(0.2) + 2 * Math.log(0.5) + 3 * Math.log(0.3);
    const counts = [1, 2, 3];
    const shares = [0.2, 0.5, 0.3];
    expect(dirichletMultinomialLogProbability(counts, shares, Number.POSITIVE_INFINITY)).toBeCloseTo(
      expected,
      10,
    );
    expect(dirichletMultinomialLogProbability(counts, shares, 1e7)).toBeCloseTo(expected, 4);
  });

  it('gives nothing to a cell without a share, and refuses what is no concentration', () => {
    expect(dirichletMultinomialLogProbability([1, 2], [0, 1], 5)).toBe(Number.NEGATIVE_INFINITY);
    expect(dirichletMultinomialLogProbability([0, 2], [0, 1], 5)).toBeCloseTo(0, 10);
    expect(() => dirichletMultinomialLogProbability([1, 2], [0.5, 0.5], 0)).toThrow(RangeError);
  });
});
