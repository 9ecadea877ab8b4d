/** How many rows have at least this number; blanks (NaN) have none. */
export function countAbove(scores: Float64Array, rows: Int32Array, limit: number): number {
  let count = 0;
  for (const row of rows) if ((scores[row] as number) >= limit) count++;
  return count;
}

/** How many rows have a number at all. */
export function countJudged(scores: Float64Array, rows: Int32Array): number {
  return countAbove(scores, rows, Number.NEGATIVE_INFINITY);
}

/** How many rows have at most this number. */
export function countBelow(scores: Float64Array, rows: Int32Array, limit: number): number {
  let count = 0;
  for (const row of rows) if ((scores[row] as number) <= limit) count++;
  return count;
}
