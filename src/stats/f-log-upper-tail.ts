import { logRegularisedBeta } from './log-regularised-beta.js';

/**
 * Natural logarithm of the probability that a variable with the F-distribution exceeds `ratio`, a quotient of two mean squares with these
 * degrees of freedom. Computed as an upper tail, so that it keeps its digits where it underflows. The ratio from 0, degrees of freedom above
 * 0, whole or not; throws a RangeError otherwise. Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.6.2.
 */
export function fLogUpperTail(ratio: number, above: number, below: number): number {
  if (!(ratio >= 0 && above > 0 && below > 0 && above < Infinity && below < Infinity))
    throw new RangeError(`expected a ratio from 0 and degrees of freedom, got ${ratio}, ${above}, ${below}`);
  if (ratio === Infinity) return Number.NEGATIVE_INFINITY;
  const both = below + above * ratio;
  return logRegularisedBeta(below / both, (above * ratio) / both, below / 2, above / 2);
}
