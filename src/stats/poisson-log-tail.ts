import { logRegularisedGamma } from './log-regularised-gamma.js';

/**
 * Natural logarithm of a tail of the Poisson distribution with this mean, the tail containing `count` itself: `lower` is P(X ≤ count), `upper`
 * P(X ≥ count). Keeps its digits where the probability underflows. **Assumes events that are rare and independent of one another.** `count` whole
 * and from 0, the mean from 0; throws a RangeError otherwise.
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.4.21.
 */
export function poissonLogTail(count: number, mean: number, side: 'lower' | 'upper'): number {
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`a count is whole, got ${count}`);
  if (!(mean >= 0)) throw new RangeError(`a mean is 0 or more, got ${mean}`);
  if (side === 'lower') return logRegularisedGamma(count + 1, mean, 'upper');
  return count === 0 ? 0 : logRegularisedGamma(count, mean, 'lower');
}
