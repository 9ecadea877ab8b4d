import { devianceTerm } from './deviance-term.js';
import { stirlingError } from './stirling-error.js';

/**
 * Natural logarithm of Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) · xᵃ yᵇ with y = 1 − x: a binomial probability whose counts need not be whole, of which
 * the binomial, the beta and the beta-binomial laws are made. `y` is given apart because it may be lost beside 1. `a` and `b` from 0, `x` and `y`
 * in [0, 1]; not checked. Errors stay near the last digit of the deviance, whatever the size of a and b.
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000), eq. 4.
 */
export function binomialLogTerm(a: number, b: number, x: number, y: number): number {
  if (a === 0) return b === 0 ? 0 : b * (x < 0.5 ? Math.log1p(-x) : Math.log(y));
  if (b === 0) return a * (y < 0.5 ? Math.log1p(-y) : Math.log(x));
  if (x === 0 || y === 0) return Number.NEGATIVE_INFINITY;
  const n = a + b;
  return (
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    devianceTerm(a, n * x) -
    devianceTerm(b, n * y) -
    0.5 * Math.log(2 * Math.PI * a * (b / n))
  );
}
