import { logRegularisedBeta } from './log-regularised-beta.js';

/**
 * Natural logarithm of the probability that a variable with Student's t-distribution exceeds `t`, computed as an upper tail, so that it
 * keeps its digits where it underflows. Degrees of freedom above 0, whole or not. Throws a RangeError otherwise.
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.7.1.
 */
export function studentTLogUpperTail(t: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0))
    throw new RangeError(`degrees of freedom must be above 0, got ${degreesOfFreedom}`);
  if (t < 0) return Math.log1p(-Math.exp(studentTLogUpperTail(-t, degreesOfFreedom)));
  if (t === Infinity) return Number.NEGATIVE_INFINITY;
  const both = degreesOfFreedom + t * t;
  return logRegularisedBeta(degreesOfFreedom / both, (t * t) / both, degreesOfFreedom / 2, 0.5) - Math.LN2;
}
