import { poissonBinomialLogTail } from '../../../stats/poisson-binomial-log-tail.js';
import { weightedBernoulliMoments } from '../../../stats/weighted-bernoulli-moments.js';
import type { IntegerTrials } from './integer-trials.js';

/** Stations with a percentage near a multiple, or voters or votes there, against what the null lets expect. */
export interface IntegerExcess {
  readonly observed: number;
  readonly expected: number;
  /** Standard deviation under the null. */
  readonly deviation: number;
  /** (observed − expected) / deviation; 0 where nothing is left to chance. */
  readonly z: number;
}

/** The sum over those trials that are near a multiple: of the weights by row, or how many they are. */
export function integerExcess(
  { rows, probabilities, isNear }: IntegerTrials,
  weightByRow?: Int32Array,
): IntegerExcess {
  const weights = weightByRow && Float64Array.from(rows, (row) => weightByRow[row] as number);
  let observed = 0;
  for (let index = 0; index < rows.length; index++) {
    if (isNear[index] === 1) observed += weights === undefined ? 1 : (weights[index] as number);
  }
  const { mean, variance } = weightedBernoulliMoments(probabilities, weights);
  const deviation = Math.sqrt(variance);
  return { observed, expected: mean, deviation, z: deviation > 0 ? (observed - mean) / deviation : 0 };
}

/** Natural logarithm of the probability of at least as many stations near a multiple as there are. */
export function integerLogTail({ probabilities }: IntegerTrials, { observed }: IntegerExcess): number {
  return poissonBinomialLogTail(probabilities, observed);
}
