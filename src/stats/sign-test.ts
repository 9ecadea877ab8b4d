import { logGamma } from './log-gamma.js';

/**
 * Two-sided exact sign test: the common logarithm of the probability that `up` and `down` changes fall at least as unequally by chance,
 * 0 where there are none. Twice the lower tail of Bin(up + down, ½) at the smaller of the two, at most 1, summed in logarithms, so that it does not
 * run out of digits. **Assumes that a change is as likely up as down and that changes are independent**; what did not change says
 * nothing. Throws a RangeError for what is not a whole number of at least 0.
 * Source: W. J. Dixon, A. M. Mood, J. Am. Statist. Assoc. 41 (1946) 557–566.
 */
export function signTest(up: number, down: number): number {
  for (const count of [up, down]) {
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`expected a number of changes, got ${count}`);
  }
  const n = up + down;
  const fewer = Math.min(up, down);
  // Half of all outcomes or more are no more equal than this one.
  if (2 * fewer >= n - 1) return 0;
  const logFirst = logGamma(n + 1) - logGamma(fewer + 1) - logGamma(n - fewer + 1) - n * Math.LN2;
  let term = 1;
  let sum = 0;
  for (let k = fewer; k >= 0 && term > sum * Number.EPSILON * 1e-3; k--) {
    sum += term;
    term *= k / (n - k + 1);
  }
  return Math.min(0, (logFirst + Math.log(sum) + Math.LN2) / Math.LN10);
}
