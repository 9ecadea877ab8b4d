import { binomialLogTerm } from './binomial-log-term.js';

/**
 * Natural logarithm of the probability of exactly `count` successes in `n` trials whose common probability is itself drawn from a beta
 * distribution with parameters `a` and `b` (mean a/(a + b), and the more even the larger their sum). `count` and `n` whole with 0 ≤ count ≤ n, `a` and
 * `b` above 0; throws a RangeError otherwise. Written as a quotient of binomial terms at the mean, so that it keeps its digits where a and b are
 * huge and the law is all but binomial. Source: J. G. Skellam, J. R. Stat. Soc. B 10 (1948) 257–261, eq. 1.
 */
export function betaBinomialLogProbability(count: number, n: number, a: number, b: number): number {
  if (!(Number.isInteger(count) && Number.isInteger(n) && count >= 0 && count <= n))
    throw new RangeError(`expected a count from 0 to n, got ${count} of ${n}`);
  if (!(a > 0 && b > 0 && a < Infinity && b < Infinity))
    throw new RangeError(`the parameters of a beta distribution are above 0, got ${a}, ${b}`);
  const x = a / (a + b);
  const y = b / (a + b);
  const others = n - count;
  return (
    binomialLogTerm(count, others, x, y) +
    binomialLogTerm(a, b, x, y) -
    binomialLogTerm(a + count, b + others, x, y) -
    Math.log1p(count / a) -
    Math.log1p(others / b) +
    Math.log1p(n / (a + b))
  );
}
