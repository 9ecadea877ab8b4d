import { neighbourSumPValues } from './neighbour-sum-p-values.js';

/** Which of a unit and the mean of its neighbours lie above the mean of all. */
export type MoranQuadrant = 'high-high' | 'low-low' | 'high-low' | 'low-high';

/** One entry a unit. */
export interface LocalMoran {
  /** I without unit: above 0 where a unit and its neighbours lie on the same side of the mean. */
  readonly statistics: Float64Array;
  /** Two-sided, by conditional permutation. */
  readonly pValues: Float64Array;
  readonly quadrants: readonly MoranQuadrant[];
}

interface Options {
  readonly permutations: number;
  /** Random words of 32 bits. */
  readonly word: () => number;
}

/**
 * Local Moran's I with k neighbours of equal weight 1/k: I = z_i · (mean of the neighbours' z) / (Σz²/n), z the deviations from the mean;
 * `neighbours` has k entries a unit. **Null: values lie in any order over the map.** Town and country alone break it. Throws a RangeError for
 * blanks and where all values are alike.
 * Source: L. Anselin, Geographical Analysis 27 (1995) 93–115.
 */
export function localMoran(values: Float64Array, neighbours: Int32Array, options: Options): LocalMoran {
  const n = values.length;
  const k = neighbours.length / n;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviations = values.map((value) => value - mean);
  const variance = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0) / n;
  if (!(variance > 0)) throw new RangeError('expected values that differ');
  const { sums, upper, lower } = neighbourSumPValues(deviations, neighbours, options);
  const quadrants = Array.from(deviations, (deviation, unit): MoranQuadrant => {
    const isHigh = deviation > 0;
    const isAmongHigh = (sums[unit] as number) > 0;
    if (isHigh) return isAmongHigh ? 'high-high' : 'high-low';
    return isAmongHigh ? 'low-high' : 'low-low';
  });
  return {
    statistics: deviations.map((deviation, unit) => (deviation * (sums[unit] as number)) / k / variance),
    pValues: upper.map((above, unit) => Math.min(1, 2 * Math.min(above, lower[unit] as number))),
    quadrants,
  };
}
