import { binomialLogProbability } from './binomial-log-probability.js';

/** A term this much smaller than the sum changes none of its digits. */
const NOTHING = 1e-18;

/**
 * Natural logarithm of a tail of the binomial distribution, the tail containing `count` itself: `lower` is P(X ≤ count), `upper`
 * P(X ≥ count), X the successes in `n` **independent** trials of this probability. Summed from its largest term outwards relative to that
 * term, so that it keeps its digits where the probability underflows; where the tail holds the bulk, the other one is summed. Throws
 * a RangeError where {@link binomialLogProbability} does.
 */
export function binomialLogTail(
  count: number,
  n: number,
  probability: number,
  side: 'lower' | 'upper',
): number {
  const mean = n * probability;
  const isBulk = side === 'lower' ? count >= mean : count <= mean;
  if (!isBulk) return logSum(count, n, probability, side);
  binomialLogProbability(count, n, probability);
  if (side === 'lower' ? count === n : count === 0) return 0;
  const other =
    side === 'lower'
      ? logSum(count + 1, n, probability, 'upper')
      : logSum(count - 1, n, probability, 'lower');
  return Math.log1p(-Math.exp(other));
}

/** The tail that begins at `count` and leads away from the mean: its terms only fall. */
function logSum(count: number, n: number, probability: number, side: 'lower' | 'upper'): number {
  const first = binomialLogProbability(count, n, probability);
  if (first === Number.NEGATIVE_INFINITY) return first;
  // Counted from the side the tail leads to: the failures left, where it leads up, and their odds.
  let left = side === 'upper' ? n - count : count;
  const odds = side === 'upper' ? probability / (1 - probability) : (1 - probability) / probability;
  let term = 1;
  let sum = 1;
  for (; left > 0 && term > NOTHING * sum; left--) {
    term *= (left / (n - left + 1)) * odds;
    sum += term;
  }
  return first + Math.log(sum);
}
