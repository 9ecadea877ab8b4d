/** Relative to the largest number compared, what is taken for rounding and thus for a tie. */
const ROUNDING = 1e-12;

/**
 * How likely a statistic as extreme is among those of random permutations: (hits + 1) / (permutations + 1), ties being hits, so that it is
 * never 0. `both` is twice the smaller of the two one-sided p, at most 1. Without permutations 1. **Holds where under the null hypothesis the
 * real arrangement is as probable as any permuted one.** Throws a RangeError for a blank (NaN) statistic.
 * Source: B. Phipson, G. K. Smyth, Statist. Appl. Genet. Mol. Biol. 9 (2010) 39.
 */
export function permutationPValue(
  statistic: number,
  permuted: Float64Array,
  side: 'upper' | 'lower' | 'both',
): number {
  if (Number.isNaN(statistic)) throw new RangeError('expected a statistic, got NaN');
  let largest = Math.abs(statistic);
  for (const value of permuted) largest = Math.max(largest, Math.abs(value));
  const tolerance = largest * ROUNDING;
  let above = 0;
  let below = 0;
  for (const value of permuted) {
    if (Number.isNaN(value)) throw new RangeError('expected permuted statistics, got NaN');
    if (value >= statistic - tolerance) above++;
    if (value <= statistic + tolerance) below++;
  }
  const upper = (above + 1) / (permuted.length + 1);
  const lower = (below + 1) / (permuted.length + 1);
  if (side === 'both') return Math.min(1, 2 * Math.min(upper, lower));
  return side === 'upper' ? upper : lower;
}
