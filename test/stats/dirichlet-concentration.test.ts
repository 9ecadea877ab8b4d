import { describe, expect, it } from 'vitest';
import { dirichletConcentration } from '../../src/stats/dirichlet-concentration.js';

describe('dirichletConcentration', () => {
  it('finds the intraclass correlation of two cells by hand', () => {
    // Shares ½; each draw of 100 misses by 10, so X² = 4 × 2 × 100 / 50 = 16 with 3 degrees of freedom: rho = (16/3 − 1) / 99.
    const fit = dirichletConcentration([
      [60, 40],
      [40, 60],
      [60, 40],
      [40, 60],
    ]);
    const rho = (16 / 3 - 1) / 99;
    expect([...(fit?.shares ?? [])]).toEqual([0.5, 0.5]);
    expect(fit?.concentration).toBeCloseTo((1 - rho) / rho, 9);
  });

  it('has no end where draws differ by no more than chance', () => {
    expect(
      dirichletConcentration([
        [50, 50],
        [51, 49],
        [49, 51],
      ])?.concentration,
    ).toBe(Number.POSITIVE_INFINITY);
  });

  it('is not defined for one draw, or one cell', () => {
    expect(dirichletConcentration([[50, 50]])).toBeNull();
    expect(
      dirichletConcentration([
        [50, 0],
        [51, 0],
      ]),
    ).toBeNull();
    expect(dirichletConcentration([])).toBeNull();
  });
});
