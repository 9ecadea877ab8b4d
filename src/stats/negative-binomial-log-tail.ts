import { betaContinuedFraction } from './beta-continued-fraction.js';
import { negativeBinomialLogProbability } from './negative-binomial-log-probability.js';

/**
 * Natural logarithm of a tail of the negative binomial distribution with this mean and size, the tail containing `count` itself:
 * `lower` is P(X ≤ count), `upper` P(X ≥ count). A tail is the probability of its first term times a continued fraction, so that it keeps
 * its digits where the probability itself underflows (256 or fewer with mean 0.95 · 1,867 and size 100: 10^−42.8) and costs no more than of the order
 * of √count steps. Where the tail holds the bulk, the other one is taken. Throws a RangeError where {@link negativeBinomialLogProbability} does.
 * Source: the tails as incomplete beta functions, M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), section 26.5.
 */
export function negativeBinomialLogTail(
  count: number,
  mean: number,
  size: number,
  side: 'lower' | 'upper',
): number {
  if (side === 'upper' && count === 0) return 0;
  const isBulk = side === 'lower' ? count >= mean : count <= mean;
  if (!isBulk) return logTail(count, mean, size, side);
  const other =
    side === 'lower' ? logTail(count + 1, mean, size, 'upper') : logTail(count - 1, mean, size, 'lower');
  return Math.log1p(-Math.exp(other));
}

/** The tail that begins at `count` and leads away from the mean. */
function logTail(count: number, mean: number, size: number, side: 'lower' | 'upper'): number {
  const first = negativeBinomialLogProbability(count, mean, size);
  const share = mean / (mean + size);
  if (side === 'upper') return first + Math.log(betaContinuedFraction(share, count, size));
  const fraction = betaContinuedFraction(size / (mean + size), size, count + 1);
  return first + Math.log((share * (size + count) * fraction) / size);
}
