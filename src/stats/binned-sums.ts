import type { Bins } from './round-bins.js';

/** A value on an edge lies in the bin above it, however the edge is rounded. */
const EDGE = 1e-9;

/**
 * How many values lie in each bin, or the sums of their weights where these are given; values outside of the bins count in the nearest. Blanks (NaN)
 * are left out.
 */
export function binnedSums(
  values: ArrayLike<number>,
  { from, width, bins }: Bins,
  weights?: ArrayLike<number>,
): number[] {
  const sums = new Array<number>(bins).fill(0);
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit] as number;
    if (Number.isNaN(value)) continue;
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((value - from) / width + EDGE)));
    sums[bin] = (sums[bin] as number) + (weights ? (weights[unit] as number) : 1);
  }
  return sums;
}
