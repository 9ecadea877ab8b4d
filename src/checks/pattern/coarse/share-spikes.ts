import { poissonLogTail } from '../../../stats/poisson-log-tail.js';
import { type ExpectedShares, SHARE_BINS } from './expected-shares.js';

/** A tenth of a percent at which more stations lie than chance explains. */
export interface ShareSpike {
  readonly percent: number;
  readonly observed: number;
  readonly expected: number;
  readonly deviation: number;
}

/**
 * The tenths of a percent with more stations than all but one of so many elections would have, the one with most stations beyond the expected first; shares of nothing and of everything are
 * none. The source takes the largest of 1,000 resamples; here the chance comes from a Poisson law of the expected number, which is wider than the exact one.
 */
export function shareSpikes(
  { observed, expected, variance }: ExpectedShares,
  resamples: number,
): readonly ShareSpike[] {
  const spikes: ShareSpike[] = [];
  for (let bin = 1; bin < SHARE_BINS; bin++) {
    const spike = {
      percent: (100 * bin) / SHARE_BINS,
      observed: observed[bin] as number,
      expected: expected[bin] as number,
      deviation: Math.sqrt(variance[bin] as number),
    };
    if (spike.observed <= spike.expected) continue;
    if (poissonLogTail(spike.observed, spike.expected, 'upper') <= -Math.log(resamples)) spikes.push(spike);
  }
  return spikes.sort((one, other) => other.observed - other.expected - (one.observed - one.expected));
}
