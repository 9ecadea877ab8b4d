/**
 * Whether the share `count` of `n` is printed as `tenths` tenths of a percent: it is less than 0.05 percentage points away. Decided in whole
 * numbers; a share exactly midway between two belongs to neither, whichever way its printer rounds. All three whole, 0 ≤ count ≤ n, n > 0,
 * 0 ≤ tenths ≤ 1,000; throws a RangeError otherwise.
 */
export function isPrintedShare(count: number, n: number, tenths: number): boolean {
  if (!(Number.isInteger(count) && Number.isInteger(n) && count >= 0 && count <= n && n > 0))
    throw new RangeError(`expected a count from 0 to n, got ${count} of ${n}`);
  if (!(Number.isInteger(tenths) && tenths >= 0 && tenths <= 1000))
    throw new RangeError(`expected tenths of a percent from 0 to 1,000, got ${tenths}`);
  return 2 * Math.abs(1000 * count - tenths * n) < n;
}
