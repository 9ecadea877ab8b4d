/** Lanczos coefficients for g = 7 and nine terms. */
const COEFFICIENTS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/**
 * Natural logarithm of the gamma function, for numbers above 0, to about 14 significant digits. Throws a RangeError for others.
 * Source: C. Lanczos, J. SIAM Numer. Anal. B 1 (1964) 86–96.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`the logarithm of gamma is wanted above 0 only, got ${x}`);
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const [first, ...others] = COEFFICIENTS;
  const series = others.reduce((sum, coefficient, index) => sum + coefficient / (x + index), first as number);
  const base = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}
