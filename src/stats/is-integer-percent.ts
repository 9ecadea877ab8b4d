/** Of a percentage point: what a share printed with one decimal may be off. */
const HALF_WIDTH = 0.05;

/**
 * Whether the share `count` of `n` lies within `halfWidth` percentage points of a multiple of `step` percent, the ends included. Decided in whole
 * numbers, so that no share at an end falls on the wrong side by rounding. `count` and `n` whole with 0 ≤ count ≤ n and n > 0, `step` whole and from 1,
 * `halfWidth` a multiple of 0.01; throws a RangeError otherwise.
 * Source: D. Kobak, S. Shpilkin, M. S. Pshenichnikov, Ann. Appl. Stat. 10 (2016) 54–73, section 2.
 */
export function isIntegerPercent(count: number, n: number, step = 1, halfWidth = HALF_WIDTH): boolean {
  if (!(Number.isInteger(count) && Number.isInteger(n) && count >= 0 && count <= n && n > 0))
    throw new RangeError(`expected a count from 0 to n, got ${count} of ${n}`);
  const hundredths = Math.round(halfWidth * 100);
  if (!(Number.isInteger(step) && step >= 1 && hundredths >= 0 && hundredths / 100 === halfWidth))
    throw new RangeError(`expected whole percents and a width in hundredths, got ${step}, ${halfWidth}`);
  const cycle = step * n;
  const above = (100 * count) % cycle;
  return 100 * Math.min(above, cycle - above) <= hundredths * n;
}
