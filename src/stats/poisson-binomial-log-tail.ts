import { bernoulliSumSaddlepoint } from './bernoulli-sum-saddlepoint.js';
import { saddlepointLogTail } from './saddlepoint-log-tail.js';

/** Up to so many steps, half a millisecond, the sum is exact. */
const FEW_STEPS = 500_000;
/** So many counts take no longer than the saddlepoint does, which is least accurate where few can vary. */
const FEW_COUNTS = 130;

/**
 * Natural logarithm of the probability of at least `count` successes in **independent** trials of these probabilities. Exact but for rounding where
 * that takes few steps (some hundred trials, or any number of which few are open), by convolution of the tilted trials, so that nothing
 * underflows; otherwise by the saddlepoint, which then agrees with it to four decimals of the common logarithm. Minus infinity for
 * what cannot happen. `count` whole; throws a RangeError otherwise, and for what is no probability.
 * Source: Y. Hong, Comput. Stat. Data Anal. 59 (2013) 41–51; H. E. Daniels, Int. Stat. Rev. 55 (1987) 37–48, section 6.
 */
export function poissonBinomialLogTail(probabilities: Float64Array, count: number): number {
  if (!Number.isInteger(count)) throw new RangeError(`a count is whole, got ${count}`);
  let certain = 0;
  let mean = 0;
  for (const probability of probabilities) {
    if (!(probability >= 0 && probability <= 1))
      throw new RangeError(`a probability lies between 0 and 1, got ${probability}`);
    if (probability === 1) certain++;
    else mean += probability;
  }
  const open = probabilities.filter((probability) => probability > 0 && probability < 1);
  const wanted = count - certain;
  if (wanted <= 0) return 0;
  if (wanted > open.length) return Number.NEGATIVE_INFINITY;
  if (wanted > mean) return logTail(open, wanted);
  const failures = open.map((probability) => 1 - probability);
  return Math.log1p(-Math.exp(poissonBinomialLogTail(failures, open.length - wanted + 1)));
}

/** P(S ≥ count) for a count above the mean, all probabilities above 0 and below 1. */
function logTail(probabilities: Float64Array, count: number): number {
  const n = probabilities.length;
  if (count === n) return probabilities.reduce((sum, probability) => sum + Math.log(probability), 0);
  const saddlepoint = bernoulliSumSaddlepoint(probabilities, count);
  const { tilt, exponent, variance } = saddlepoint;
  // The mean number of the rarer outcomes, of which each has at most probability ½, is at most twice the variance.
  const length = Math.min(n, Math.ceil(2 * variance + 10 * Math.sqrt(2 * variance) + 40)) + 1;
  if (length > FEW_COUNTS && length * n > FEW_STEPS) return saddlepointLogTail(saddlepoint, 'lattice');

  const shrunk = Math.exp(-tilt);
  const rareSuccesses: number[] = [];
  const rareFailures: number[] = [];
  for (const probability of probabilities) {
    const rest = (1 - probability) * shrunk;
    if (probability > rest) rareFailures.push(rest / (probability + rest));
    else rareSuccesses.push(probability / (probability + rest));
  }
  const successes = firstEntries(rareSuccesses, length);
  const failures = firstEntries(rareFailures, length);
  const powers = Float64Array.from({ length: n - count + 1 }, (_, beyond) => Math.exp(-tilt * beyond));
  let sum = 0;
  for (let success = 0; success < successes.length; success++) {
    const most = Math.min(failures.length - 1, rareFailures.length + success - count);
    let inner = 0;
    for (let failure = 0; failure <= most; failure++) {
      const beyond = rareFailures.length - failure + success - count;
      inner += (failures[failure] as number) * (powers[beyond] as number);
    }
    sum += inner * (successes[success] as number);
  }
  return Math.min(0, Math.log(sum) - exponent);
}

/** Distribution of the number of successes of these trials, up to a length. */
function firstEntries(probabilities: readonly number[], length: number): Float64Array {
  const distribution = new Float64Array(Math.min(length, probabilities.length + 1));
  distribution[0] = 1;
  probabilities.forEach((probability, trial) => {
    for (let at = Math.min(trial + 1, distribution.length - 1); at > 0; at--) {
      distribution[at] =
        (distribution[at] as number) * (1 - probability) + (distribution[at - 1] as number) * probability;
    }
    (distribution[0] as number) *= 1 - probability;
  });
  return distribution;
}
