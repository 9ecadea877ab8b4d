import { logGamma } from './log-gamma.js';

/**
 * Probability that a variable with Student's t-distribution exceeds `t`, computed as an upper tail and never as 1 − F, so that it keeps its
 * digits where it is tiny. Degrees of freedom above 0, whole or not. Throws a RangeError otherwise.
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.5.8 and 26.7.1.
 */
export function studentTUpperTail(t: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0))
    throw new RangeError(`degrees of freedom must be above 0, got ${degreesOfFreedom}`);
  if (t < 0) return 1 - studentTUpperTail(-t, degreesOfFreedom);
  const rest = degreesOfFreedom / (degreesOfFreedom + t * t);
  return incompleteBeta(rest, (t * t) / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
}

/** Regularised incomplete beta function of `x`, where `y` is 1 − x, given apart because it may be lost beside 1. */
function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x === 0 || y === 0) return x === 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(y, x, b, a);
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y);
  return (Math.exp(front) * continuedFraction(x, a, b)) / a;
}

const TERMS = 1000;
const ENOUGH = 1e-16;
/** In the place of a denominator of 0. */
const TINY = 1e-300;

/** The continued fraction 26.5.8, from its first term on (W. J. Lentz, Applied Optics 15 (1976) 668–671). */
function continuedFraction(x: number, a: number, b: number): number {
  let upper = 1;
  let lower = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let product = lower;
  for (let m = 1; m <= TERMS; m++) {
    const coefficients = [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ];
    let change = 1;
    for (const coefficient of coefficients) {
      upper = 1 + coefficient / upper || TINY;
      lower = 1 / (1 + coefficient * lower || TINY);
      change = upper * lower;
      product *= change;
    }
    if (Math.abs(change - 1) < ENOUGH) break;
  }
  return product;
}
