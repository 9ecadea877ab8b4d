/** Sums of weights over equal bins from 0 to 1. */
export interface Histogram {
  /** One for each bin, in the unit of the weights; without weights a number of units. */
  readonly sums: Float64Array;
  /** Of the units whose part exceeds the whole. */
  readonly above: number;
  /** Of the units that have no ratio: a whole of 0, or a blank (NaN or negative) in either. */
  readonly without: number;
}

/**
 * Histogram of the ratios part / whole of whole numbers over `bins` equal bins [j, j + 1)/bins; a ratio of exactly 1 lies in a bin of its own, the
 * last, so that there are `bins + 1`. Bins are found by whole-number arithmetic: 7 of 100 lies in [7, 8) %, where 100 · 0.07 would round below
 * 7. Weights, where given, are summed in place of units. Throws a RangeError where part · bins is above 2^53.
 */
export function histogram(
  parts: Float64Array | Int32Array,
  wholes: Float64Array | Int32Array,
  bins: number,
  weights?: Float64Array | Int32Array,
): Histogram {
  const sums = new Float64Array(bins + 1);
  let above = 0;
  let without = 0;
  for (let unit = 0; unit < parts.length; unit++) {
    const part = parts[unit] as number;
    const whole = wholes[unit] as number;
    const weight = weights === undefined ? 1 : (weights[unit] as number);
    if (!(part >= 0 && whole > 0)) without += weight;
    else if (part > whole) above += weight;
    else {
      const scaled = part * bins;
      if (scaled > Number.MAX_SAFE_INTEGER) throw new RangeError(`${part} is too large for ${bins} bins`);
      const bin = (scaled - (scaled % whole)) / whole;
      sums[bin] = (sums[bin] as number) + weight;
    }
  }
  return { sums, above, without };
}
