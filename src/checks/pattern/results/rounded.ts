/** A number with this many digits behind the point, for a table; null for a blank (NaN). */
export function rounded(value: number, digits = 2): number | null {
  const factor = 10 ** digits;
  // Adding 0 keeps -0 out.
  return Number.isNaN(value) ? null : Math.round(value * factor) / factor + 0;
}

/** A part from 0 to 1 as a percentage. */
export function percentage(part: number, digits = 2): number | null {
  return rounded(100 * part, digits);
}
