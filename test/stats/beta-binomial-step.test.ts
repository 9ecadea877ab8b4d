import { describe, expect, it } from 'vitest';
import { betaBinomialLogProbability } from '../../src/stats/beta-binomial-log-probability.js';
import { type BetaParameters, betaBinomialStep } from '../../src/stats/beta-binomial-step.js';

const cells = {
  successes: Float64Array.of(3, 5, 8, 2, 9, 10, 4, 6, 7, 1, 0, 12),
  trials: Float64Array.of(10, 12, 15, 9, 20, 14, 11, 13, 18, 8, 7, 12),
  weights: new Float64Array(12).fill(1),
};
const all = new Float64Array(12).fill(1);

const logLikelihood = ({ a, b }: BetaParameters): number =>
  cells.successes.reduce(
    (sum, k, cell) => sum + betaBinomialLogProbability(k, cells.trials[cell] ?? 0, a, b),
    0,
  );

describe('beta-binomial-step', () => {
  it('leads to the maximum that scipy finds (betabinom, minimize)', () => {
    let law: BetaParameters = { a: 1, b: 1 };
    for (let step = 0; step < 20; step++) law = betaBinomialStep(cells, all, law, 1);
    expect(law.a).toBeCloseTo(1.9771751, 5);
    expect(law.b).toBeCloseTo(2.55608968, 5);
    expect(logLikelihood(law)).toBeCloseTo(-29.650531122718508, 9);
  });

  it('never leads down where it does not use the curvature, from wherever it starts', () => {
    for (const start of [
      { a: 0.01, b: 0.01 },
      { a: 500, b: 2 },
      { a: 0.3, b: 90 },
      { a: 1e4, b: 1e4 },
    ]) {
      let law: BetaParameters = start;
      for (let step = 0; step < 30; step++) {
        const next = betaBinomialStep(cells, all, law, 0);
        expect(logLikelihood(next)).toBeGreaterThanOrEqual(logLikelihood(law) - 1e-9);
        law = next;
      }
    }
  });

  it('stays where nothing belongs to the law', () => {
    expect(betaBinomialStep(cells, new Float64Array(12), { a: 2, b: 3 }, 1)).toEqual({ a: 2, b: 3 });
  });
});
