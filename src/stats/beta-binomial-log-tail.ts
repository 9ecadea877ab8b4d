import { betaBinomialLogProbability } from './beta-binomial-log-probability.js';

/** Far enough from the largest number that the next term does not reach it. */
const LARGE = 1e250;

/**
 * Natural logarithm of a tail of the beta-binomial distribution, the tail containing `count` itself: `lower` is P(X ≤ count), `upper` P(X ≥ count).
 * Every term is summed, relative to the first, because the law may rise again towards its end (a or b below 1): n steps at most. Where the
 * tail holds the bulk, the other one is summed. Throws a RangeError where {@link betaBinomialLogProbability} does.
 */
export function betaBinomialLogTail(
  count: number,
  n: number,
  a: number,
  b: number,
  side: 'lower' | 'upper',
): number {
  // The failures follow the same law with a and b exchanged.
  const sum = side === 'upper' ? logSum(count, n, a, b) : logSum(n - count, n, b, a);
  if (sum < -Math.LN2) return sum;
  if (side === 'upper' ? count === 0 : count === n) return 0;
  return Math.log1p(
    -Math.exp(side === 'upper' ? logSum(n - count + 1, n, b, a) : logSum(count + 1, n, a, b)),
  );
}

/** P(X ≥ count). */
function logSum(count: number, n: number, a: number, b: number): number {
  let logScale = betaBinomialLogProbability(count, n, a, b);
  let term = 1;
  let sum = 1;
  for (let at = count; at < n; at++) {
    term *= ((n - at) / (at + 1)) * ((at + a) / (n - at - 1 + b));
    sum += term;
    if (sum < LARGE) continue;
    term /= LARGE;
    sum /= LARGE;
    logScale += Math.log(LARGE);
  }
  return logScale + Math.log(sum);
}
