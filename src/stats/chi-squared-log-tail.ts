import { logRegularisedGamma } from './log-regularised-gamma.js';

/**
 * Natural logarithm of a tail of the chi-squared distribution: `lower` is the probability of at most `statistic`, `upper` of more. Each tail is
 * computed for itself, so that it keeps its digits where it underflows. The statistic from 0, degrees of freedom above 0, whole or not;
 * throws a RangeError otherwise. Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.4.19.
 */
export function chiSquaredLogTail(
  statistic: number,
  degreesOfFreedom: number,
  side: 'lower' | 'upper',
): number {
  return logRegularisedGamma(degreesOfFreedom / 2, statistic / 2, side);
}
