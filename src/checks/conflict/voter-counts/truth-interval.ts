import { binomialTrialsLimit } from '../../../stats/binomial-trials-limit.js';
import { negativeBinomialLogTail } from '../../../stats/negative-binomial-log-tail.js';
import { negativeBinomialMeanLimit } from '../../../stats/negative-binomial-mean-limit.js';
import type { StationCount } from '../station-counts.js';
import type { ErrorModel, Errors } from './error-model.js';

/** Error rate of each side of the interval: 95 % for the two sides together. */
const TAIL = 0.025;

/** Voters whom nobody watched: a multiple of those watched, or a number of their own. */
export interface UnwatchedVoters {
  readonly ratio: number;
  readonly voters: number;
}

/** How many there were, at least and at most. */
export interface TruthInterval {
  readonly low: number;
  readonly high: number;
}

type Counted = Pick<StationCount, 'low' | 'high' | 'precision'>;

/**
 * How many there were, by the count alone, with 2.5 % on either side. Above: the largest truth of which so few would be counted. Of `ratio` in the
 * unwatched time to 1 in the watched, each voter came into view with probability 1 / (1 + ratio); those in view are what a stated precision says, or
 * counted by the error model with the mean share seen. The model's own chance, that of a Poisson count, is then the chance of who came into view, so that it
 * is not added a second time: a thinned sample varies less than that (see the check's page). Below: what was stated, or the smallest truth of which so many
 * would be counted, as if nobody was missed. **Assumes that voters came independently of each other and of the watching, and the error model;
 * its page says how far it may be wrong.**
 */
export function truthInterval(
  { low, high, precision }: Counted,
  { detection, size }: Errors,
  { ratio, voters }: UnwatchedVoters,
): TruthInterval {
  const isModelled = precision === 'not-stated';
  const isBounded = Number.isFinite(high) && Number.isFinite(ratio);
  const mostInAll = (): number =>
    isModelled
      ? Math.floor((negativeBinomialMeanLimit(high, size, TAIL, 'upper') / detection) * (1 + ratio))
      : binomialTrialsLimit(Math.floor(high), 1 / (1 + ratio), TAIL);
  return {
    low: isModelled ? Math.ceil(negativeBinomialMeanLimit(low, size, TAIL, 'lower')) : low,
    high: isBounded ? mostInAll() + voters : Number.POSITIVE_INFINITY,
  };
}

/** What holds for every way of erring in the model's range: from the smallest low to the largest high. */
export function conservativeInterval(
  counted: Counted,
  { range }: Pick<ErrorModel, 'range'>,
  unwatched: UnwatchedVoters,
): TruthInterval {
  return range
    .map((errors) => truthInterval(counted, errors, unwatched))
    .reduce((widest, one) => ({
      low: Math.min(widest.low, one.low),
      high: Math.max(widest.high, one.high),
    }));
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

/** The largest p of any way of erring in the model's range. */
export function conservativePValue(
  counted: Counted,
  { range }: Pick<ErrorModel, 'range'>,
  unwatched: UnwatchedVoters,
  official: { readonly fewest: number; readonly most: number },
): number | null {
  return range.reduce<number | null>((largest, errors) => {
    const pValue = countPValue(counted, errors, unwatched, official);
    return pValue === null ? largest : Math.max(largest ?? 0, pValue);
  }, null);
}
