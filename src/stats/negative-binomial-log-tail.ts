import { negativeBinomialLogProbability } from './negative-binomial-log-probability.js';

/** A term this much smaller than the sum changes none of its digits. */
const NOTHING = 1e-18;

/**
 * Natural logarithm of a tail of the negative binomial distribution with this mean and size, the tail containing `count` itself:
 * `lower` is P(X ≤ count), `upper` P(X ≥ count). Each tail is summed from its largest term outwards relative to that term, so that it keeps
 * its digits where the probability itself underflows (256 or fewer with mean 0.95 · 1,867 and size 100: 10^−42.8). Where the tail holds
 * the bulk, the other one is summed. Throws a RangeError where {@link negativeBinomialLogProbability} does.
 */
export function negativeBinomialLogTail(
  count: number,
  mean: number,
  size: number,
  side: 'lower' | 'upper',
): number {
  if (side === 'upper' && count === 0) return 0;
  const isBulk = side === 'lower' ? count >= mean : count <= mean;
  if (!isBulk) return logSum(count, mean, size, side);
  const other =
    side === 'lower' ? logSum(count + 1, mean, size, 'upper') : logSum(count - 1, mean, size, 'lower');
  return Math.log1p(-Math.exp(other));
}

/** The tail that begins at `count` and leads away from the mean: its terms only fall. */
function logSum(count: number, mean: number, size: number, side: 'lower' | 'upper'): number {
  const first = negativeBinomialLogProbability(count, mean, size);
  const factor = mean / (mean + size);
  let term = 1;
  let sum = 1;
  for (let at = count; term > NOTHING * sum && (side === 'upper' || at > 0); ) {
    if (side === 'upper') {
      term *= ((size + at) / (at + 1)) * factor;
      at++;
    } else {
      term *= at / ((size + at - 1) * factor);
      at--;
    }
    sum += term;
  }
  return first + Math.log(sum);
}
