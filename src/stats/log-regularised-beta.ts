import { betaContinuedFraction } from './beta-continued-fraction.js';
import { binomialLogTerm } from './binomial-log-term.js';

/**
 * Natural logarithm of the regularised incomplete beta function of `x` with parameters `a` and `b`, where `y` is 1 − x, given apart because it
 * may be lost beside 1. In logarithms, so that it keeps its digits where it underflows. `a` and `b` above 0, `x` and `y` in [0, 1]; throws
 * a RangeError otherwise. Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.5.8.
 */
export function logRegularisedBeta(x: number, y: number, a: number, b: number): number {
  if (!(a > 0 && b > 0 && x >= 0 && x <= 1 && y >= 0 && y <= 1))
    throw new RangeError(`expected parameters above 0 and parts of 1, got ${a}, ${b}, ${x}, ${y}`);
  if (x === 0 || y === 0) return x === 0 ? Number.NEGATIVE_INFINITY : 0;
  if (x > (a + 1) / (a + b + 2)) return Math.log1p(-Math.exp(logRegularisedBeta(y, x, b, a)));
  return Math.log(b / (a + b)) + binomialLogTerm(a, b, x, y) + Math.log(betaContinuedFraction(x, a, b));
}
