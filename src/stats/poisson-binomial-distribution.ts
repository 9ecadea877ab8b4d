/**
 * Distribution of the number of successes in **independent** trials of these probabilities: an array one longer than they are, entry k the probability of k
 * successes. By convolution, one trial after the other: N² / 2 steps, no term ever subtracted, so that every entry that is a normal number is exact but
 * for rounding. Throws a RangeError for what is no probability. Source: Y. Hong, Comput. Stat. Data Anal. 59 (2013) 41–51, section 2.
 */
export function poissonBinomialDistribution(probabilities: Float64Array): Float64Array {
  const distribution = new Float64Array(probabilities.length + 1);
  distribution[0] = 1;
  probabilities.forEach((probability, trial) => {
    if (!(probability >= 0 && probability <= 1))
      throw new RangeError(`a probability lies between 0 and 1, got ${probability}`);
    for (let count = trial + 1; count > 0; count--) {
      distribution[count] =
        (distribution[count] as number) * (1 - probability) +
        (distribution[count - 1] as number) * probability;
    }
    (distribution[0] as number) *= 1 - probability;
  });
  return distribution;
}
