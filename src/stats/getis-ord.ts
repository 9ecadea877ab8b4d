import { neighbourSumPValues } from './neighbour-sum-p-values.js';

/** One entry a unit. */
export interface GetisOrd {
  /** G* in standard deviations: above 0 where a unit and its neighbours together lie above the mean of all. */
  readonly statistics: Float64Array;
  /** By conditional permutation: how likely neighbours as high, and as low. */
  readonly upper: Float64Array;
  readonly lower: Float64Array;
}

interface Options {
  readonly permutations: number;
  /** Random words of 32 bits. */
  readonly word: () => number;
}

/**
 * Getis and Ord's G* with the unit itself and its k neighbours, all of weight 1: (sum over the k + 1 less (k + 1)·mean) / (s·√((n(k + 1) − (k
 * + 1)²)/(n − 1))), s² = Σz²/n; `neighbours` has k entries a unit. The p hold the unit's own value and permute the others, **under the null
 * that values lie in any order over the map**. Throws a RangeError for blanks and where all values are alike.
 * Source: J. K. Ord, A. Getis, Geographical Analysis 27 (1995) 286–306.
 */
export function getisOrd(values: Float64Array, neighbours: Int32Array, options: Options): GetisOrd {
  const n = values.length;
  const size = neighbours.length / n + 1;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviations = values.map((value) => value - mean);
  const variance = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0) / n;
  if (!(variance > 0)) throw new RangeError('expected values that differ');
  const { sums, upper, lower } = neighbourSumPValues(deviations, neighbours, options);
  const scale = Math.sqrt((variance * (n * size - size ** 2)) / (n - 1));
  return {
    statistics: deviations.map((deviation, unit) => (deviation + (sums[unit] as number)) / scale),
    upper,
    lower,
  };
}
