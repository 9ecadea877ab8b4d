import { binomialLogTerm } from './binomial-log-term.js';

/**
 * Natural logarithm of the probability of exactly `count` successes in `n` trials, each with this probability, **independently of one
 * another**. In logarithms throughout, so that nothing underflows; minus infinity for what cannot happen. `count` and `n` whole with
 * 0 ≤ count ≤ n, the probability in [0, 1]; throws a RangeError otherwise.
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 */
export function binomialLogProbability(count: number, n: number, probability: number): number {
  if (!(Number.isInteger(count) && Number.isInteger(n) && count >= 0 && count <= n))
    throw new RangeError(`expected a count from 0 to n, got ${count} of ${n}`);
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`a probability lies between 0 and 1, got ${probability}`);
  return binomialLogTerm(count, n - count, probability, 1 - probability);
}
