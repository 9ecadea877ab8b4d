/** Above this the asymptotic series is good to the last digit. */
const FAR = 12;

/**
 * Second derivative of the logarithm of the gamma function, for numbers above 0, to about 14 digits. Throws a RangeError for others.
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 6.4.6 and 6.4.12.
 */
export function trigamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`the trigamma function is wanted above 0 only, got ${x}`);
  let shifted = x;
  let sum = 0;
  for (; shifted < FAR; shifted++) sum += 1 / (shifted * shifted);
  const square = 1 / (shifted * shifted);
  const series =
    square * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - (square * 5) / 66))));
  return sum + (1 + series) / shifted + square / 2;
}
