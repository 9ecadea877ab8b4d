/** What a sum of weighted Bernoulli variables is expected to be, and how far it strays. */
export interface WeightedBernoulliMoments {
  readonly mean: number;
  /** In squared units of weight. */
  readonly variance: number;
}

/**
 * Mean and variance of the sum of the weights whose trial succeeds, of trials of these probabilities; the variance holds where they are
 * **independent**. As many weights as probabilities, or none for weights of 1. Throws a RangeError for unequal lengths.
 */
export function weightedBernoulliMoments(
  probabilities: Float64Array,
  weights?: Float64Array,
): WeightedBernoulliMoments {
  if (weights !== undefined && weights.length !== probabilities.length)
    throw new RangeError(`expected as many weights as probabilities, got ${weights.length}`);
  let mean = 0;
  let variance = 0;
  for (let trial = 0; trial < probabilities.length; trial++) {
    const probability = probabilities[trial] as number;
    const weight = weights === undefined ? 1 : (weights[trial] as number);
    mean += weight * probability;
    variance += weight * weight * probability * (1 - probability);
  }
  return { mean, variance };
}
