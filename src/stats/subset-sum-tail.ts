/** Far enough from the largest number that a sum of two does not reach it. */
const LARGE = 1e280;

/**
 * Natural logarithm of the probability that a random subset of whole numbers sums to at most `most`, each number in it with probability ½,
 * independently. Exact but for rounding: the number of subsets by their sum, so that it takes sizes × most steps. Sizes and `most` are at
 * least 0; minus infinity where `most` is below 0.
 * Source: M. Pagano, D. Tritchler, J. Am. Statist. Assoc. 78 (1983) 435–440, without their transform.
 */
export function subsetSumTail(sizes: Int32Array, most: number): number {
  if (most < 0) return Number.NEGATIVE_INFINITY;
  const subsets = new Float64Array(most + 1);
  subsets[0] = 1;
  let logScale = 0;
  for (const size of sizes) {
    let largest = 0;
    for (let sum = most; sum >= size; sum--) {
      const count = (subsets[sum] as number) + (subsets[sum - size] as number);
      subsets[sum] = count;
      if (count > largest) largest = count;
    }
    if (largest < LARGE) continue;
    for (let sum = 0; sum <= most; sum++) (subsets[sum] as number) /= LARGE;
    logScale += Math.log(LARGE);
  }
  const total = subsets.reduce((sum, count) => sum + count, 0);
  return Math.log(total) + logScale - sizes.length * Math.LN2;
}
