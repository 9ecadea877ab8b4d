import { bernoulliSumSaddlepoint } from './bernoulli-sum-saddlepoint.js';
import { saddlepointLogTail } from './saddlepoint-log-tail.js';
import { weightedBernoulliMoments } from './weighted-bernoulli-moments.js';

/** So few trials are enumerated: 4,096 outcomes. */
const FEW = 12;
/** Rounding must not send a total at the mean from one side to the other and back. */
const ALMOST = 1 - 1e-12;

/**
 * Natural logarithm of the probability that the weights of those trials that succeed sum to at least `total`, the trials **independent** and of these
 * probabilities. With more than twelve open trials by the saddlepoint for a continuous sum, which the sum of many unequal weights all but is; with
 * fewer, exactly. Minus infinity for what cannot happen. As many weights, from 0, as probabilities; throws a RangeError otherwise, and
 * for what is no probability.
 * Source: R. Lugannani, S. Rice, Adv. Appl. Probab. 12 (1980) 475–490.
 */
export function weightedBernoulliLogTail(
  probabilities: Float64Array,
  weights: Float64Array,
  total: number,
): number {
  if (weights.length !== probabilities.length)
    throw new RangeError(`expected as many weights as probabilities, got ${weights.length}`);
  if (!weights.every((weight) => weight >= 0 && weight < Infinity) || Number.isNaN(total))
    throw new RangeError('expected weights and a total that are numbers');
  if (!probabilities.every((probability) => probability >= 0 && probability <= 1))
    throw new RangeError('a probability lies between 0 and 1');
  const isOpen = (_: number, trial: number): boolean =>
    (probabilities[trial] as number) > 0 && (probabilities[trial] as number) < 1 && weights[trial] !== 0;
  const open = probabilities.filter(isOpen);
  const openWeights = weights.filter(isOpen);
  const certain = weights.reduce((sum, weight, trial) => sum + (probabilities[trial] === 1 ? weight : 0), 0);
  const whole = openWeights.reduce((sum, weight) => sum + weight, 0);
  const wanted = total - certain;
  if (wanted <= 0) return 0;
  if (wanted > whole) return Number.NEGATIVE_INFINITY;
  if (open.length <= FEW) return enumerated(open, openWeights, wanted);
  const least = openWeights.reduce((smallest, weight) => Math.min(smallest, weight), Infinity);
  // Nothing less than all of them is enough; and nothing but none of them is too little.
  if (wanted > whole - least) return open.reduce((sum, probability) => sum + Math.log(probability), 0);
  if (wanted <= least)
    return Math.log1p(-Math.exp(open.reduce((sum, probability) => sum + Math.log1p(-probability), 0)));
  const { mean } = weightedBernoulliMoments(open, openWeights);
  if (wanted > mean * ALMOST)
    return saddlepointLogTail(bernoulliSumSaddlepoint(open, wanted, openWeights), 'continuous');
  const failures = open.map((probability) => 1 - probability);
  return Math.log1p(-Math.exp(weightedBernoulliLogTail(failures, openWeights, whole - wanted)));
}

function enumerated(probabilities: Float64Array, weights: Float64Array, wanted: number): number {
  const logs: number[] = [];
  const visit = (trial: number, sum: number, logProbability: number): void => {
    if (trial === probabilities.length) {
      if (sum >= wanted) logs.push(logProbability);
      return;
    }
    const probability = probabilities[trial] as number;
    visit(trial + 1, sum + (weights[trial] as number), logProbability + Math.log(probability));
    visit(trial + 1, sum, logProbability + Math.log1p(-probability));
  };
  visit(0, 0, 0);
  const largest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  if (largest === Number.NEGATIVE_INFINITY) return largest;
  return Math.min(0, largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - largest), 0)));
}
