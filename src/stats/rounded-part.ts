/**
 * Whether a count is a whole number of parts of a total, rounded to the nearest whole: `count` = round(total × j / parts) for some j from 0 to
 * `parts`. Halves are rounded either way. In whole numbers throughout, so that nothing is lost to rounding. Gives j, or null where
 * there is none. All three whole, the total and parts above 0, the count from 0 to the total, total × parts below 2⁵³; throws a RangeError otherwise.
 */
export function roundedPart(count: number, total: number, parts: number): number | null {
  if (!(Number.isInteger(count) && count >= 0 && count <= total && total > 0 && parts > 0))
    throw new RangeError(`expected a count of a total, got ${count} of ${total}`);
  if (!Number.isSafeInteger(2 * total * parts)) throw new RangeError(`too large: ${total} × ${parts}`);
  const part = Math.round((count * parts) / total);
  return 2 * Math.abs(count * parts - total * part) <= parts ? part : null;
}
