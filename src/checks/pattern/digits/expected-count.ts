/** The part of the stations that may expect fewer. */
const PERCENTILE = 0.05;

/**
 * The count that all but 5 % of the stations may expect: the 5th percentile (nearest rank) of the base, times the counts' part of it over all of them. It is a
 * number about the stations' sizes and no station's own count enters it but through the sum, so that choosing by it bends no digit. 0 for no rows; counts
 * and bases must not be blank.
 */
export function expectedCount(counts: Int32Array, base: Int32Array, rows: Int32Array): number {
  let part = 0;
  let whole = 0;
  for (const row of rows) {
    part += counts[row] as number;
    whole += base[row] as number;
  }
  if (whole === 0) return 0;
  const sorted = rows.map((row) => base[row] as number).sort();
  return ((sorted[Math.ceil(PERCENTILE * sorted.length) - 1] as number) * part) / whole;
}

/** How many votes apart the ends of the middle half of the counts are (nearest ranks): where they lie close together, not every digit is as likely. */
export function middleRange(counts: Int32Array, rows: Int32Array): number {
  const sorted = rows.map((row) => counts[row] as number).sort();
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] as number;
  return sorted.length === 0 ? 0 : at(0.75) - at(0.25);
}
