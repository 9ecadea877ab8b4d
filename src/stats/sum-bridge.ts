/** Sums are followed so many standard deviations about what is expected on the way to the end: less than 1e-15 of the law lies beyond. */
const REACH = 9;
const WORDS = 2 ** 32;

/** The law of one count: `least`, `least` + 1, …, each with its probability. */
export interface BridgedCount {
  readonly least: number;
  readonly probabilities: Float64Array;
}

/** Independent counts that are known to sum to a number, ready to be drawn. */
export interface SumBridge {
  readonly counts: readonly BridgedCount[];
  readonly sum: number;
  /** Natural logarithm of the probability of that sum. */
  readonly logProbability: number;
  /** For each count the law of the sum of it and all after it, up to a common factor, from `begin` on. */
  readonly rests: readonly { readonly begin: number; readonly weights: Float64Array }[];
}

/**
 * The law of **independent** counts given their sum, by convolution from the last to the first. Steps: the counts times their spread times that of
 * their sum. A sum that cannot be, or only by what is beyond reach, has log-probability minus infinity and cannot be drawn.
 */
export function sumBridge(counts: readonly BridgedCount[], sum: number): SumBridge {
  const n = counts.length;
  const means = new Float64Array(n + 1);
  const variances = new Float64Array(n + 1);
  for (let index = n - 1; index >= 0; index--) {
    const { mean, variance } = moments(counts[index] as BridgedCount);
    means[index] = mean + (means[index + 1] as number);
    variances[index] = variance + (variances[index + 1] as number);
  }
  const missed = variances[0] === 0 ? 0 : (sum - (means[0] as number)) / (variances[0] as number);
  const rests = new Array<SumBridge['rests'][number]>(n + 1);
  rests[n] = { begin: 0, weights: Float64Array.of(1) };
  let logScale = 0;
  for (let index = n - 1; index >= 0; index--) {
    const { least, probabilities } = counts[index] as BridgedCount;
    const after = rests[index + 1] as SumBridge['rests'][number];
    const variance = variances[index] as number;
    const centre = (means[index] as number) + missed * variance;
    const reach = REACH * Math.sqrt(variance) + REACH;
    const begin = Math.max(after.begin + least, Math.floor(centre - reach));
    const most = after.begin + after.weights.length - 1 + least + probabilities.length - 1;
    const end = Math.min(most, Math.ceil(centre + reach));
    const weights = new Float64Array(Math.max(0, end - begin + 1));
    let largest = 0;
    for (let at = 0; at < weights.length; at++) {
      const offset = begin + at - least - after.begin;
      const last = Math.min(probabilities.length - 1, offset);
      let weight = 0;
      for (let own = Math.max(0, offset - after.weights.length + 1); own <= last; own++)
        weight += (probabilities[own] as number) * (after.weights[offset - own] as number);
      weights[at] = weight;
      largest = Math.max(largest, weight);
    }
    if (largest > 0) for (let at = 0; at < weights.length; at++) (weights[at] as number) /= largest;
    logScale += Math.log(largest);
    rests[index] = { begin, weights };
  }
  const first = rests[0] as SumBridge['rests'][number];
  const logProbability = Math.log(first.weights[sum - first.begin] ?? 0) + logScale;
  return { counts, sum, logProbability, rests };
}

/**
 * Draws the counts and writes how far above its `least` each is. Throws a RangeError for a sum that cannot be.
 * `word` gives random 32-bit words without sign.
 */
export function drawBridged(
  { counts, sum, rests, logProbability }: SumBridge,
  word: () => number,
  drawn: Int32Array,
): void {
  if (logProbability === Number.NEGATIVE_INFINITY) throw new RangeError(`no counts sum to ${sum}`);
  let left = sum;
  for (let index = 0; index < counts.length; index++) {
    const { least, probabilities } = counts[index] as BridgedCount;
    const { begin, weights } = rests[index + 1] as SumBridge['rests'][number];
    const offset = left - least - begin;
    const first = Math.max(0, offset - weights.length + 1);
    const last = Math.min(probabilities.length - 1, offset);
    let total = 0;
    for (let own = first; own <= last; own++)
      total += (probabilities[own] as number) * (weights[offset - own] as number);
    let rest = ((word() + 0.5) / WORDS) * total;
    let own = first;
    while (own < last) {
      rest -= (probabilities[own] as number) * (weights[offset - own] as number);
      if (rest <= 0) break;
      own++;
    }
    drawn[index] = own;
    left -= least + own;
  }
}

function moments({ least, probabilities }: BridgedCount) {
  let mean = 0;
  let square = 0;
  probabilities.forEach((probability, at) => {
    mean += probability * at;
    square += probability * at * at;
  });
  return { mean: least + mean, variance: Math.max(0, square - mean * mean) };
}
