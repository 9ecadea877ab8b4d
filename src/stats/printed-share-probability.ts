import { binomialLogTerm } from './binomial-log-term.js';

/**
 * Probability that the share of a count of `n` **independent** trials is printed as `tenths` tenths of a percent (less than 0.05 percentage points
 * away) where it is exactly that share in truth: the largest that a station can claim, so that a value repeated more often than these
 * probabilities allow is repeated for another reason. 0 where no count of n is printed so. The ends are found in whole numbers, those of
 * isPrintedShare. Both whole, n > 0, 0 ≤ tenths ≤ 1,000; throws a RangeError otherwise. It takes about n/1,000 steps.
 */
export function printedShareProbability(n: number, tenths: number): number {
  if (!(Number.isInteger(n) && n > 0 && Number.isInteger(tenths) && tenths >= 0 && tenths <= 1000))
    throw new RangeError(`expected n and tenths of a percent from 0 to 1,000, got ${n}, ${tenths}`);
  if (tenths === 0 || tenths === 1000) return 1;
  // The least count with 2,000 count > (2 tenths − 1) n, and the greatest with 2,000 count < (2 tenths + 1) n.
  const first = Math.floor(((2 * tenths - 1) * n) / 2000) + 1;
  const last = Math.ceil(((2 * tenths + 1) * n) / 2000) - 1;
  if (first > last) return 0;
  const odds = tenths / (1000 - tenths);
  let term = Math.exp(binomialLogTerm(first, n - first, tenths / 1000, (1000 - tenths) / 1000));
  let sum = term;
  for (let count = first; count < last; count++) {
    term *= ((n - count) * odds) / (count + 1);
    sum += term;
  }
  return Math.min(1, sum);
}
