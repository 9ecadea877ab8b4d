/** By how many per cent a number changed, to a tenth; null where it was 0. */
export function percentChange(before: number, after: number): number | null {
  return before === 0 ? null : Math.round((1000 * (after - before)) / before) / 10;
}
