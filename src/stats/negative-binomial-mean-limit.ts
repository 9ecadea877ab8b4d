import { negativeBinomialLogTail } from './negative-binomial-log-tail.js';

const HALVINGS = 60;

/**
 * Limit of the mean of a negative binomial variable of known size of which `count` was seen. `upper` is the largest mean at which so low a
 * count still has probability `tail`, `lower` the smallest mean at which so high a one has: together the interval of G. Casella, R. L. Berger,
 * Statistical Inference (2nd ed. 2002), theorem 9.2.14, each side with error rate `tail`. Not rounded, to about nine digits, of counts of a thousand
 * million to five. The upper one is infinite where no safe whole number is large enough. Costs of the order of the logarithm of the count, times √count at
 * worst. Throws a RangeError for a tail outside (0, 1).
 */
export function negativeBinomialMeanLimit(
  count: number,
  size: number,
  tail: number,
  side: 'lower' | 'upper',
): number {
  if (!(tail > 0 && tail < 1)) throw new RangeError(`a tail lies between 0 and 1, got ${tail}`);
  if (side === 'lower' && count === 0) return 0;
  const wanted = Math.log(tail);
  const opposite = side === 'upper' ? 'lower' : 'upper';
  const isTooLarge = (mean: number): boolean => {
    const logProbability = negativeBinomialLogTail(count, mean, size, opposite);
    return side === 'upper' ? logProbability < wanted : logProbability > wanted;
  };
  let small = 0;
  let large = count + 1;
  while (!isTooLarge(large)) {
    small = large;
    large *= 2;
    if (side === 'upper' && large > Number.MAX_SAFE_INTEGER) return Number.POSITIVE_INFINITY;
  }
  for (let halving = 0; halving < HALVINGS && large - small > 1e-9 * large; halving++) {
    const middle = (small + large) / 2;
    if (isTooLarge(middle)) large = middle;
    else small = middle;
  }
  return side === 'upper' ? small : large;
}
