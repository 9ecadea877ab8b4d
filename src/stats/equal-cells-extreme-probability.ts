import { binomialLogProbability } from './binomial-log-probability.js';

/**
 * Probability that, of `n` things that fall **independently and evenly** into `cells` cells, some cell receives at least `high` and some cell at most
 * `low`. Exact but for rounding: cell after cell, no probability subtracted. It takes about 2 · cells · n² steps. All whole, n from 0, at
 * least one cell, low < high; throws a RangeError otherwise.
 * Source of the question: B. Beber, A. Scacco, The Washington Post, 20 June 2009, who simulate it.
 */
export function equalCellsExtremeProbability(n: number, cells: number, high: number, low: number): number {
  if (![n, cells, high, low].every(Number.isInteger) || n < 0 || cells < 1 || low >= high)
    throw new RangeError(`expected whole numbers with low < high, got ${n}, ${cells}, ${high}, ${low}`);
  // By what is left to fall: probabilities with neither extreme seen, a high cell, a low one, both.
  let states = [0, 1, 2, 3].map(() => new Float64Array(n + 1));
  (states[0] as Float64Array)[n] = 1;
  for (let open = cells; open > 0; open--) {
    const next = states.map(() => new Float64Array(n + 1));
    for (let left = 0; left <= n; left++) {
      if (states.every((state) => state[left] === 0)) continue;
      for (let count = open === 1 ? left : 0; count <= left; count++) {
        const share = Math.exp(binomialLogProbability(count, left, 1 / open));
        const seen = count >= high ? 1 : count <= low ? 2 : 0;
        states.forEach((state, before) => {
          const after = next[before | seen] as Float64Array;
          (after[left - count] as number) += (state[left] as number) * share;
        });
      }
    }
    states = next;
  }
  return (states[3] as Float64Array)[0] as number;
}
