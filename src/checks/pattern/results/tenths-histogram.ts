import type { Histogram } from '../../../model/plot.js';
import { rounded } from './rounded.js';

/** Tenths of a percent that an axis begins and ends at a multiple of. */
const ROUND = 50;
const HIGHEST = 1000;

/** Stations by the tenth of a percent, 0 to 1,000, that their percentage is nearest to: over the part of the scale where there are any, each bin around its tenth. */
export function tenthsHistogram(
  tenths: ArrayLike<number>,
): Pick<Histogram, 'from' | 'width'> & { readonly values: number[] } {
  const counts = new Int32Array(HIGHEST + 1);
  let [least, most] = [HIGHEST, 0];
  for (let at = 0; at < tenths.length; at++) {
    const bin = tenths[at] as number;
    counts[bin] = (counts[bin] as number) + 1;
    least = Math.min(least, bin);
    most = Math.max(most, bin);
  }
  const first = least - (least % ROUND);
  const last = Math.min(HIGHEST, Math.ceil((most + 1) / ROUND) * ROUND);
  return {
    from: rounded(first / 10 - 0.05) ?? 0,
    width: 0.1,
    values: [...counts.subarray(first, last + 1)],
  };
}
