import { devianceTerm } from './deviance-term.js';
import { stirlingError } from './stirling-error.js';

/** A term this much smaller than the sum changes none of its digits. */
const NOTHING = 1e-17;
/** In the place of a denominator of 0. */
const TINY = 1e-300;

/**
 * Natural logarithm of the regularised incomplete gamma function of `x` with parameter `a`: `lower` is γ(a, x)/Γ(a), `upper` Γ(a, x)/Γ(a). Each is
 * computed for itself where it is the smaller one, never as 1 minus the other, and in logarithms, so that it keeps its digits where it
 * underflows. It takes some multiple of √a steps near x = a. `a` above 0, `x` from 0; throws a RangeError otherwise.
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 6.5.29 and 6.5.31.
 */
export function logRegularisedGamma(a: number, x: number, side: 'lower' | 'upper'): number {
  if (!(a > 0 && a < Infinity && x >= 0))
    throw new RangeError(`expected a parameter above 0 and a number from 0, got ${a}, ${x}`);
  if (x === 0 || x === Infinity) return (x === 0) === (side === 'upper') ? 0 : Number.NEGATIVE_INFINITY;
  const isLowerSmaller = x < a + 1;
  // xᵃ e⁻ˣ / Γ(a + 1), without the difference of large logarithms.
  const front = -stirlingError(a) - devianceTerm(a, x) - 0.5 * Math.log(2 * Math.PI * a);
  const smaller = front + Math.log(isLowerSmaller ? series(a, x) : a * continuedFraction(a, x));
  return isLowerSmaller === (side === 'lower') ? smaller : Math.log1p(-Math.exp(smaller));
}

/** 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + … */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let at = a + 1; term > NOTHING * sum; at++) {
    term *= x / at;
    sum += term;
  }
  return sum;
}

/** 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − …)) (W. J. Lentz, Applied Optics 15 (1976) 668–671). */
function continuedFraction(a: number, x: number): number {
  let denominator = x + 1 - a;
  let upper = 1 / TINY;
  let lower = 1 / (denominator || TINY);
  let product = lower;
  for (let m = 1; ; m++) {
    const numerator = -m * (m - a);
    denominator += 2;
    lower = 1 / (numerator * lower + denominator || TINY);
    upper = denominator + numerator / upper || TINY;
    const change = upper * lower;
    product *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) return product;
  }
}
