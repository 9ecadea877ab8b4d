/** Above this the asymptotic series is good to the last digit. */
const FAR = 12;

/**
 * Derivative of the logarithm of the gamma function, for numbers above 0, to about 14 digits. Throws a RangeError for others.
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 6.3.5 and 6.3.18.
 */
export function digamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`the digamma function is wanted above 0 only, got ${x}`);
  let shifted = x;
  let sum = 0;
  for (; shifted < FAR; shifted++) sum -= 1 / shifted;
  const square = 1 / (shifted * shifted);
  const series =
    square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return sum + Math.log(shifted) - 0.5 / shifted - series;
}
