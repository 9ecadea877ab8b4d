import { binomialDispersion } from './binomial-dispersion.js';
import { binomialLogProbability } from './binomial-log-probability.js';
import { randomWords } from './random-words.js';
import { type BridgedCount, drawBridged, sumBridge } from './sum-bridge.js';

/** Beyond so many standard deviations a count is never drawn: less than 1e-15 of the law lies there. */
const REACH = 9;
/** A natural logarithm this far below the largest is of nothing. */
const NOTHING = 42;
const HALVINGS = 60;
/** The steepest tilt that is tried: the law then holds the nearest counts alone. */
const STEEPEST = 1e4;

/**
 * Natural logarithm of the probability that counts lie at least as near one common rate as these do, given what they sum to: each **binomial,
 * independently, with one rate for all**, whatever it is. Of binomialDispersion's statistic the lower tail, correct where expected counts are
 * too small for chi-squared. By importance sampling: counts of the same sum are drawn from the law tilted towards even ones, and
 * each hit counts by its likelihood ratio, so that a probability of 1e-30 takes no more draws than one of 0.1; the relative error is some percent
 * at 1,000. The counts themselves are one of the draws, which keeps p valid and above 0. 0, a p of 1, where the dispersion is not
 * defined. Takes memory and time in n to the power of 3/2. Throws a RangeError where {@link binomialDispersion} does.
 * Source: M. T. Harrison, Biometrika 99 (2012) 57–69, equation 2.
 */
export function subBinomialLogTail(
  successes: ArrayLike<number>,
  trials: ArrayLike<number>,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): number {
  const observed = binomialDispersion(successes, trials);
  if (!observed) return 0;
  const { rate, statistic, degreesOfFreedom } = observed;
  const laws = Array.from({ length: trials.length }, (_, index) => lawOf(trials[index] as number, rate));
  const tilt = findTilt(laws, (statistic * trials.length) / degreesOfFreedom);
  const tilted = laws.map((law) => tiltedLaw(law, tilt));
  let all = 0;
  let sum = 0;
  for (let index = 0; index < trials.length; index++) {
    all += trials[index] as number;
    sum += successes[index] as number;
  }
  const bridge = sumBridge(tilted, sum);
  const word = randomWords(seed);
  // Rounding must not part a draw that equals the counts from them.
  const most = statistic * (1 + 1e-12);
  const drawn = new Int32Array(trials.length);
  let hits = 1;
  for (let draw = 0; draw < draws; draw++) {
    drawBridged(bridge, word, drawn);
    let squares = 0;
    for (let index = 0; index < drawn.length; index++)
      squares += (tilted[index] as TiltedLaw).squares[drawn[index] as number] as number;
    if (squares <= most) hits += Math.exp(tilt * (squares - statistic));
  }
  const logScale = tilted.reduce((total, { logTotal }) => total + logTotal, 0);
  // The sum of all counts is binomial itself.
  const logSum = bridge.logProbability - binomialLogProbability(sum, all, rate);
  return Math.min(0, Math.log(hits / (draws + 1)) + tilt * statistic + logScale + logSum);
}

/** The counts that one binomial variable can be drawn with, from `least` on. */
interface Law {
  readonly least: number;
  readonly logProbabilities: Float64Array;
  /** Squared standardised residual of each. */
  readonly squares: Float64Array;
}

function lawOf(trials: number, rate: number): Law {
  const mean = trials * rate;
  const variance = mean * (1 - rate);
  const reach = REACH * Math.sqrt(variance) + REACH;
  const least = Math.max(0, Math.floor(mean - reach));
  const length = Math.min(trials, Math.ceil(mean + reach)) - least + 1;
  const logProbabilities = new Float64Array(length);
  const squares = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    logProbabilities[at] = binomialLogProbability(least + at, trials, rate);
    squares[at] = (least + at - mean) ** 2 / variance;
  }
  return { least, logProbabilities, squares };
}

interface TiltedLaw extends BridgedCount {
  readonly squares: Float64Array;
  /** Natural logarithm of the mean of exp(−tilt × square). */
  readonly logTotal: number;
}

/** Without the ends that hold nothing of it. */
function tiltedLaw({ least, logProbabilities, squares }: Law, tilt: number): TiltedLaw {
  const logAt = (at: number): number => (logProbabilities[at] as number) - tilt * (squares[at] as number);
  let largest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < squares.length; at++) largest = Math.max(largest, logAt(at));
  let first = 0;
  let end = squares.length;
  while (logAt(first) < largest - NOTHING) first++;
  while (logAt(end - 1) < largest - NOTHING) end--;
  const probabilities = new Float64Array(end - first);
  let total = 0;
  for (let at = first; at < end; at++) {
    const weight = Math.exp(logAt(at) - largest);
    probabilities[at - first] = weight;
    total += weight;
  }
  for (let at = 0; at < probabilities.length; at++) (probabilities[at] as number) /= total;
  const logTotal = largest + Math.log(total);
  return { least: least + first, probabilities, squares: squares.subarray(first, end), logTotal };
}

/** The tilt under which the squares sum to `target` on average; 0 where they do not exceed it without one. */
function findTilt(laws: readonly Law[], target: number): number {
  const meanAt = (tilt: number): number =>
    laws.reduce((sum, law) => {
      const { probabilities, squares } = tiltedLaw(law, tilt);
      return sum + probabilities.reduce((mean, p, at) => mean + p * (squares[at] as number), 0);
    }, 0);
  if (meanAt(0) <= target) return 0;
  let [low, high] = [0, 1];
  while (high < STEEPEST && meanAt(high) > target) [low, high] = [high, 4 * high];
  for (let halving = 0; halving < HALVINGS && high - low > 0.02 * high; halving++) {
    const middle = (low + high) / 2;
    if (meanAt(middle) > target) low = middle;
    else high = middle;
  }
  return high;
}
