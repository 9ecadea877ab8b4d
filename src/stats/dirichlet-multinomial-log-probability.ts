import { logFactorial } from './log-factorial.js';
import { logGamma } from './log-gamma.js';

/**
 * Natural logarithm of the probability of exactly these counts, given their sum, where the shares themselves were drawn from a Dirichlet law: means
 * `shares`, and the larger the `concentration` (the sum of its parameters), the nearer to them. As many counts as shares; a share of 0 allows only a count of
 * 0 (minus infinity otherwise). The concentration is above 0; Infinity makes it multinomial. Throws a RangeError otherwise.
 * Source: J. E. Mosimann, Biometrika 49 (1962) 65–82.
 */
export function dirichletMultinomialLogProbability(
  counts: ArrayLike<number>,
  shares: ArrayLike<number>,
  concentration: number,
): number {
  if (counts.length !== shares.length) throw new RangeError(`expected as many shares, got ${shares.length}`);
  if (!(concentration > 0)) throw new RangeError(`a concentration is above 0, got ${concentration}`);
  let n = 0;
  let sum = 0;
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] as number;
    const share = shares[index] as number;
    if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`a count is whole, got ${count}`);
    n += count;
    if (count === 0) continue;
    if (share === 0) return Number.NEGATIVE_INFINITY;
    sum += risingLog(share, concentration, count) - logFactorial(count);
  }
  return sum + logFactorial(n) - risingLog(1, concentration, n);
}

/** Log of share · (share + 1/c) · … of `count` factors: of the rising factorial of share × c, by c to the power of `count`. */
function risingLog(share: number, concentration: number, count: number): number {
  if (concentration === Number.POSITIVE_INFINITY) return count * Math.log(share);
  const alpha = share * concentration;
  return logGamma(alpha + count) - logGamma(alpha) - count * Math.log(concentration);
}
