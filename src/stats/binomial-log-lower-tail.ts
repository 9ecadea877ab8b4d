import { betaContinuedFraction } from './beta-continued-fraction.js';
import { logGamma } from './log-gamma.js';

/**
 * Natural logarithm of the probability that a binomial variable of so many trials, each with probability `share`, is at most `count`. Both
 * numbers whole, `count` from 0, `share` above 0 and at most 1; throws a RangeError otherwise. Of the order of √trials steps; of
 * 10^10 trials about six digits are left. Source: the tail as an incomplete beta function, M. Abramowitz, I. A. Stegun, Handbook of Mathematical
 * Functions (1964), 6.6.4.
 */
export function binomialLogLowerTail(count: number, trials: number, share: number): number {
  if (!(Number.isInteger(count) && count >= 0 && Number.isInteger(trials))) {
    throw new RangeError(`expected whole numbers, got ${count} of ${trials}`);
  }
  if (!(share > 0 && share <= 1)) throw new RangeError(`a probability above 0 is wanted, got ${share}`);
  if (count >= trials) return 0;
  if (share === 1) return Number.NEGATIVE_INFINITY;
  if (count < trials * share) return logIncompleteBeta(1 - share, trials - count, count + 1, share);
  const above = logIncompleteBeta(share, count + 1, trials - count, 1 - share);
  return Math.log1p(-Math.exp(above));
}

/** Of I_x(a, b); the rest of x up to 1 is given, because taking it from 1 would cost digits. */
function logIncompleteBeta(x: number, a: number, b: number, rest: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const logX = rest < 0.5 ? Math.log1p(-rest) : Math.log(x);
  const logRest = x < 0.5 ? Math.log1p(-x) : Math.log(rest);
  return a * logX + b * logRest - Math.log(a) - logBeta + Math.log(betaContinuedFraction(x, a, b));
}
