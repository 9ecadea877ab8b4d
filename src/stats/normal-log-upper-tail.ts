import { logRegularisedGamma } from './log-regularised-gamma.js';

/**
 * Natural logarithm of the probability that a standard normal variable exceeds `z`, computed as an upper tail, so that it keeps its digits
 * where it underflows (beyond z = 38). Throws a RangeError for what is not a number.
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 6.5.17 and 26.2.30.
 */
export function normalLogUpperTail(z: number): number {
  const half = logRegularisedGamma(0.5, (z * z) / 2, 'upper') - Math.LN2;
  return z < 0 ? Math.log1p(-Math.exp(half)) : half;
}
