/** Makes a median absolute deviation of normal values their standard deviation: 1 / 0.6745. */
const NORMAL = 1.4826;

interface Spread {
  /** Median absolute deviation of the others. */
  readonly deviation: number;
  /** Variance that chance alone gives a number of this size, and one of the usual size among the others. */
  readonly chance: number;
  readonly usual: number;
}

/**
 * A distance from the median of the others in robust spreads: s² = (1.4826 · their median absolute deviation)² + what chance adds at the own size beyond the
 * usual one, at least what chance alone gives; so that a small station among large ones is not far out for being small. **No normal law of the
 * score is assumed, and none holds: stations differ.**
 * Sources: F. R. Hampel, J. Amer. Statist. Assoc. 69 (1974) 383–393; B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers (1993), 3.3.
 */
export function robustScore(distance: number, { deviation, chance, usual }: Spread): number {
  const among = (NORMAL * deviation) ** 2 + Math.max(0, chance - usual);
  return distance / Math.sqrt(Math.max(among, chance));
}
