import { adjustPValues } from '../../../stats/adjust-p-values.js';
import { getisOrd } from '../../../stats/getis-ord.js';
import { kNearest } from '../../../stats/k-nearest.js';
import { localMoran, type MoranQuadrant } from '../../../stats/local-moran.js';
import { randomWords } from '../../../stats/random-words.js';
import type { Places } from './places.js';

/** One entry a place. */
export interface Clusters {
  readonly moran: Float64Array;
  readonly quadrants: readonly MoranQuadrant[];
  /** Of local Moran's I, adjusted by Benjamini and Hochberg over all places. */
  readonly qValues: Float64Array;
  readonly hotness: Float64Array;
  /** Mean of the neighbours, from 0 to 1. */
  readonly around: Float64Array;
  /** Kilometres to the farthest of the neighbours. */
  readonly reach: Float64Array;
}

/** Local Moran's I and G* of every place among its `neighbours` nearest; null where all values are alike. */
export function clustersOf(
  places: Places,
  { neighbours: k, permutations, seed }: { neighbours: number; permutations: number; seed: number },
): Clusters | null {
  const { values, latitudes, longitudes } = places;
  if (values.every((value) => value === values[0])) return null;
  const { neighbours, kilometres } = kNearest(latitudes, longitudes, k);
  const { statistics, pValues, quadrants } = localMoran(values, neighbours, {
    permutations,
    word: randomWords(seed),
  });
  // One permutation is enough: only the statistic is used.
  const { statistics: hotness } = getisOrd(values, neighbours, { permutations: 1, word: randomWords(seed) });
  const around = values.map((_, place) => {
    let sum = 0;
    for (let at = place * k; at < (place + 1) * k; at++) sum += values[neighbours[at] as number] as number;
    return sum / k;
  });
  return {
    moran: statistics,
    quadrants,
    qValues: adjustPValues(pValues, 'BH'),
    hotness,
    around,
    reach: values.map((_, place) => kilometres[(place + 1) * k - 1] as number),
  };
}
