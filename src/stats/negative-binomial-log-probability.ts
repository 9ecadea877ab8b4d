import { logGamma } from './log-gamma.js';

/**
 * Natural logarithm of the probability that a negative binomial variable equals `count`: the number of events with this mean and
 * variance mean + mean²/size. In logarithms throughout, so that nothing underflows. `count` whole and from 0, `mean` from 0, `size`
 * above 0; throws a RangeError otherwise. Source: J. M. Hilbe, Negative Binomial Regression (2nd ed. 2011), eq. 8.11 with α = 1/size.
 */
export function negativeBinomialLogProbability(count: number, mean: number, size: number): number {
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`a count is whole, got ${count}`);
  if (!(mean >= 0 && size > 0)) throw new RangeError(`expected mean >= 0 and size > 0, got ${mean}, ${size}`);
  if (mean === 0) return count === 0 ? 0 : Number.NEGATIVE_INFINITY;
  return (
    logGamma(count + size) -
    logGamma(size) -
    logGamma(count + 1) -
    size * Math.log1p(mean / size) -
    (count === 0 ? 0 : count * Math.log1p(size / mean))
  );
}
