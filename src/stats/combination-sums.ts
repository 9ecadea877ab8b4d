/** What each way of choosing units gives: the sum of their values, and how many of them are among the first `size`. */
export interface CombinationSums {
  readonly sums: Float64Array;
  readonly overlaps: Int32Array;
}

/**
 * The sums of all choices of `size` out of the values, in lexicographic order: the first choice is the first `size` values themselves.
 * O(binomial(n, size) · size). Throws a RangeError where `size` is not within 0 and the number of values.
 */
export function combinationSums(values: Float64Array, size: number): CombinationSums {
  if (!(size >= 0 && size <= values.length))
    throw new RangeError(`expected a size of 0 to ${values.length}, got ${size}`);
  const sums: number[] = [];
  const overlaps: number[] = [];
  const choose = (from: number, left: number, sum: number, overlap: number): void => {
    if (left === 0) {
      sums.push(sum);
      overlaps.push(overlap);
      return;
    }
    for (let unit = from; unit <= values.length - left; unit++) {
      choose(unit + 1, left - 1, sum + (values[unit] ?? 0), overlap + (unit < size ? 1 : 0));
    }
  };
  choose(0, size, 0, 0);
  return { sums: Float64Array.from(sums), overlaps: Int32Array.from(overlaps) };
}
