import { stirlingError } from './stirling-error.js';

/** The last factorial that is a finite number. */
const LAST = 170;

const TABLE = new Float64Array(LAST + 1);
for (let n = 1, factorial = 1; n <= LAST; n++) {
  factorial *= n;
  TABLE[n] = Math.log(factorial);
}

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/**
 * Natural logarithm of n!, for whole numbers from 0, to about 15 digits: a table up to 170, Stirling's formula with its error beyond. Throws
 * a RangeError for other numbers. Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 6.1.40.
 */
export function logFactorial(n: number): number {
  if (!(Number.isInteger(n) && n >= 0)) throw new RangeError(`a factorial is of a whole number, got ${n}`);
  if (n <= LAST) return TABLE[n] as number;
  return (n + 0.5) * Math.log(n) - n + HALF_LOG_TWO_PI + stirlingError(n);
}
