/** Below this change the fraction has all its digits. */
const NOTHING = 1e-15;
/** Stands for a zero in a denominator. */
const TINY = 1e-300;
/** Far more than any distribution function needs; beyond it our own mathematics is wrong. */
const MOST_STEPS = 10_000_000;

/**
 * The continued fraction F of the incomplete beta function, I_x(a, b) = x^a (1 − x)^b / (a B(a, b)) · F. `x` from 0 to below 1, `a` and `b` above 0.
 * Of the order of √max(a, b) steps where x < (a + 1) / (a + b + 2), which is where it should be asked; more beyond. Source: W. H. Press and
 * others, Numerical Recipes (2nd ed. 1992), section 6.4, by Lentz's method (section 5.2). Throws a RangeError where it does not settle.
 */
export function betaContinuedFraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let step = 1; step < MOST_STEPS; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    denominator = 1 / notZero(1 + even * denominator);
    numerator = notZero(1 + even / numerator);
    fraction *= denominator * numerator;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    denominator = 1 / notZero(1 + odd * denominator);
    numerator = notZero(1 + odd / numerator);
    const change = denominator * numerator;
    fraction *= change;
    if (Math.abs(change - 1) <= NOTHING) return fraction;
  }
  throw new RangeError(`the continued fraction of the beta function does not settle at ${x}, ${a}, ${b}`);
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
