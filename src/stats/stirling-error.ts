/** B₂ₖ / (2k(2k − 1)) for k = 1, 2, …: the coefficients of 1/x, 1/x³, … */
const COEFFICIENTS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;

/** From here on the series is exact to the last digit of a number. */
const LARGE = 12;

/** What most calls ask for: the errors of the small whole numbers. */
const SMALL = Float64Array.from({ length: LARGE }, (_, x) => (x === 0 ? 0 : fromAbove(x)));

/**
 * Error of Stirling's formula: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for numbers above 0, to about 15 digits. With it a binomial or
 * Poisson probability is written without the difference of large logarithms in which its digits would be lost. Throws a RangeError for
 * numbers that are not above 0. Source: C. Loader, Fast and accurate computation of binomial probabilities (2000), section 2.
 */
export function stirlingError(x: number): number {
  if (!(x > 0)) throw new RangeError(`Stirling's formula is wanted above 0 only, got ${x}`);
  if (x >= LARGE) return series(x);
  return Number.isInteger(x) ? (SMALL[x] as number) : fromAbove(x);
}

function series(x: number): number {
  const square = x * x;
  const [a, b, c, d, e, f, g] = COEFFICIENTS;
  return (a + (b + (c + (d + (e + (f + g / square) / square) / square) / square) / square) / square) / x;
}

/** The recurrence Γ(x + 2) = (x + 1) Γ(x + 1), followed up to where the series holds. */
function fromAbove(x: number): number {
  let sum = 0;
  let at = x;
  for (; at < LARGE; at++) sum += (at + 0.5) * Math.log1p(1 / at) - 1;
  return sum + series(at);
}
