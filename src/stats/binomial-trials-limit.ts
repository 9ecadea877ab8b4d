import { logRegularisedBeta } from './log-regularised-beta.js';

/**
 * Largest number of trials of which so few hits as `count` still have probability `tail`: how many there were in all, at most, where each was seen
 * with probability `share`, independently, and `count` were. Infinite where no safe whole number is large enough. Costs of the order of the
 * logarithm of the limit, times √limit at worst. `count` whole and from 0, `share` above 0 and at most 1; throws a RangeError
 * otherwise, and for a tail outside (0, 1).
 * Source: the tail as an incomplete beta function, M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 6.6.4; the test turned
 * round, G. Casella, R. L. Berger, Statistical Inference (2nd ed. 2002), theorem 9.2.2.
 */
export function binomialTrialsLimit(count: number, share: number, tail: number): number {
  if (!(tail > 0 && tail < 1)) throw new RangeError(`a tail lies between 0 and 1, got ${tail}`);
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`expected a whole count, got ${count}`);
  if (!(share > 0 && share <= 1)) throw new RangeError(`a probability above 0 is wanted, got ${share}`);
  const wanted = Math.log(tail);
  const isTooLarge = (trials: number): boolean =>
    trials > count && logRegularisedBeta(1 - share, share, trials - count, count + 1) < wanted;
  let small = count;
  let large = count + 1;
  while (!isTooLarge(large)) {
    small = large;
    large *= 2;
    if (large > Number.MAX_SAFE_INTEGER) return Number.POSITIVE_INFINITY;
  }
  while (large - small > 1) {
    const middle = Math.floor((small + large) / 2);
    if (isTooLarge(middle)) large = middle;
    else small = middle;
  }
  return small;
}
