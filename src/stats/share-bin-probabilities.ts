import type { BetaParameters } from './beta-binomial-step.js';
import { shareBin } from './share-bin.js';

/** Relative to the likeliest count: what lies farther out changes no digit of a sum that matters. */
const NOTHING = 1e-10;

/** Bins of a share: one for every `1/bins`, the first and last half as wide. */
export interface ShareBins {
  /** Probability of each bin; only those from `first` to `last` were written, the others keep what they held. */
  readonly probabilities: Float64Array;
  first: number;
  last: number;
}

/**
 * Probabilities that the share of a beta-binomial count out of `n` lies nearest to each multiple of 1/`bins`, which has `into.probabilities.length` − 1 bins. `a` and `b` at least 1, so that the
 * law has one summit; walked outwards from there by the ratio of neighbours, over some 13 standard deviations. Throws a RangeError for smaller ones or no trials.
 * Source of the law: J. G. Skellam, J. R. Stat. Soc. B 10 (1948) 257–261.
 */
export function shareBinProbabilities(n: number, { a, b }: BetaParameters, into: ShareBins): void {
  if (!(n > 0 && a >= 1 && b >= 1))
    throw new RangeError(`expected trials and a law with one summit, got ${n}, ${a}, ${b}`);
  const { probabilities } = into;
  const bins = probabilities.length - 1;
  const summit = a + b > 2 ? Math.min(n, Math.max(0, Math.floor(((n + 1) * (a - 1)) / (a + b - 2)))) : n >> 1;
  const middle = shareBin(summit, n, bins);
  probabilities[middle] = 1;
  into.first = middle;
  into.last = middle;
  let all = 1;
  const whole = 2 * n;
  let bin = middle;
  // How far twice the scaled count may still rise before the next bin begins.
  let room = 2 * bins * summit - n - (middle - 1) * whole - whole;
  for (let count = summit, term = 1; count < n && term > NOTHING; ) {
    term *= ((n - count) * (count + a)) / ((count + 1) * (n - count - 1 + b));
    count++;
    room += 2 * bins;
    while (room > 0) {
      room -= whole;
      bin++;
      probabilities[bin] = 0;
    }
    probabilities[bin] = (probabilities[bin] as number) + term;
    all += term;
  }
  into.last = bin;
  bin = middle;
  room = 2 * bins * summit - n - (middle - 1) * whole - whole;
  for (let count = summit, term = 1; count > 0 && term > NOTHING; ) {
    term *= (count * (n - count + b)) / ((n - count + 1) * (count - 1 + a));
    count--;
    room -= 2 * bins;
    while (room <= -whole) {
      room += whole;
      bin--;
      probabilities[bin] = 0;
    }
    probabilities[bin] = (probabilities[bin] as number) + term;
    all += term;
  }
  into.first = bin;
  for (let at = into.first; at <= into.last; at++) probabilities[at] = (probabilities[at] as number) / all;
}
