import type { BetaBinomialMixture } from '../../../stats/beta-binomial-mixture.js';
import { shareBin } from '../../../stats/share-bin.js';
import { shareBinProbabilities } from '../../../stats/share-bin-probabilities.js';
import type { StationResults } from '../results/station-results.js';
import { componentParts } from './share-law.js';

/** Tenths of a percent. */
export const SHARE_BINS = 1000;
const PER_PERCENT = 10;

/** Stations by the tenth of a percent that their share is nearest to, beside what a smooth law lets expect. */
export interface ExpectedShares {
  /** One for each tenth of a percent from 0 to 100 %. */
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  /** Of the number observed, were every station drawn anew. */
  readonly variance: Float64Array;
  /** By row of the results: the probability that the station's share is nearest to a whole percent, none and all apart. */
  readonly whole: Float64Array;
}

/**
 * What to expect at every tenth of a percent if each station voted again with as many ballots: its true share follows the beta law of its component, corrected by the station's own result, and the votes are binomial.
 * Exact sums over the possible counts in place of the resampling of the source, and with the ballots as they are, where the source draws the turnout anew. **Assumes that true
 * shares are spread smoothly, and that voters of a station are independent of each other.** Source: A. Rozenas, Political Analysis 25 (2017) 41–56, section 3.
 */
export function expectedShares(
  { leading, cast, length }: StationResults,
  rows: Int32Array,
  law: BetaBinomialMixture,
): ExpectedShares {
  const [observed, expected, variance] = [0, 1, 2].map(() => new Float64Array(SHARE_BINS + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const whole = new Float64Array(length);
  const parts = new Float64Array(law.components.length);
  const mixed = new Float64Array(SHARE_BINS + 1);
  const bins = { probabilities: new Float64Array(SHARE_BINS + 1), first: 0, last: 0 };
  for (const row of rows) {
    const votes = leading[row] as number;
    const ballots = cast[row] as number;
    const own = shareBin(votes, ballots, SHARE_BINS);
    observed[own] = (observed[own] as number) + 1;
    componentParts(law, votes, ballots, parts);
    let [first, last] = [SHARE_BINS, 0];
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as number;
      const component = law.components[at];
      if (part === 0 || !component) continue;
      // Below 1 a beta law heaps up at its end; there is one summit only where both are at least 1.
      const a = Math.max(1, component.a + votes);
      const b = Math.max(1, component.b + ballots - votes);
      shareBinProbabilities(ballots, { a, b }, bins);
      for (let bin = bins.first; bin <= bins.last; bin++)
        mixed[bin] = (mixed[bin] as number) + part * (bins.probabilities[bin] as number);
      first = Math.min(first, bins.first);
      last = Math.max(last, bins.last);
    }
    for (let bin = first; bin <= last; bin++) {
      const probability = mixed[bin] as number;
      mixed[bin] = 0;
      expected[bin] = (expected[bin] as number) + probability;
      variance[bin] = (variance[bin] as number) + probability * (1 - probability);
      if (isWholePercent(bin)) whole[row] = (whole[row] as number) + probability;
    }
  }
  return { observed, expected, variance, whole };
}

/** Whether a bin is that of a whole percent other than 0 and 100. */
export function isWholePercent(bin: number): boolean {
  return bin % PER_PERCENT === 0 && bin > 0 && bin < SHARE_BINS;
}
