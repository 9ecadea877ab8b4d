import { negativeBinomialLogTail } from '../../../stats/negative-binomial-log-tail.js';
import { negativeBinomialMeanLimit } from '../../../stats/negative-binomial-mean-limit.js';
import type { StationCount } from '../station-counts.js';
import type { ErrorModel } from './error-model.js';

/** Error rate of each side of the interval: 95 % for the two sides together. */
const TAIL = 0.025;

/** Voters whom nobody watched: a multiple of those watched, or a number of their own. */
export interface UnwatchedVoters {
  readonly ratio: number;
  readonly voters: number;
}

type Counted = Pick<StationCount, 'low' | 'high' | 'precision'>;
type Errors = Pick<ErrorModel, 'detection' | 'size'>;

/**
 * How many there were, by the count alone: of a count whose source states its precision, what it states; otherwise the 95 % interval of the error
 * model, 2.5 % on either side. Above, with the mean share seen; below, as if nobody was missed. Unwatched voters are added above.
 * **Assumes the error model; its page says how far it may be wrong.**
 */
export function truthInterval(
  { low, high, precision }: Counted,
  { detection, size }: Errors,
  unwatched: UnwatchedVoters,
): { readonly low: number; readonly high: number } {
  const isModelled = precision === 'not-stated';
  const watchedHigh = isModelled ? negativeBinomialMeanLimit(high, size, TAIL, 'upper') / detection : high;
  return {
    low: isModelled ? Math.ceil(negativeBinomialMeanLimit(low, size, TAIL, 'lower')) : low,
    high: withUnwatched(watchedHigh, unwatched),
  };
}

function withUnwatched(watched: number, { ratio, voters }: UnwatchedVoters): number {
  if (!Number.isFinite(watched) || !Number.isFinite(ratio)) return Number.POSITIVE_INFINITY;
  return Math.floor(watched * (1 + ratio)) + voters;
}

/** Below this no double-precision number is left, and a p of 0 would claim to be certain. */
const SMALLEST = 1e-300;

/**
 * How often a count at least as far off would come of an official number, between `fewest` and `most` of which could be counted: twice the smaller
 * tail, because either direction would be a finding. Null for a count whose source states its precision: that is no probability.
 */
export function countPValue(
  { low, high, precision }: Counted,
  { detection, size }: Errors,
  { ratio, voters }: UnwatchedVoters,
  { fewest, most }: { readonly fewest: number; readonly most: number },
): number | null {
  if (precision !== 'not-stated') return null;
  const watched = Number.isFinite(ratio) ? Math.max(0, (fewest - voters) / (1 + ratio)) : 0;
  const tooLow = negativeBinomialLogTail(high, detection * watched, size, 'lower');
  const tooHigh = negativeBinomialLogTail(low, most, size, 'upper');
  return Math.min(1, Math.max(SMALLEST, 2 * Math.exp(Math.min(tooLow, tooHigh))));
}
