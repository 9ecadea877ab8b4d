/** Bins of one width, side by side. */
export interface Bins {
  /** Lower edge of the first. */
  readonly from: number;
  readonly width: number;
  readonly bins: number;
}

/** A value on an edge lies in the bin above it, however the edge is rounded. */
const EDGE = 1e-9;
/** Below this the powers of ten leave the range of numbers. */
const LEAST = 1e-290;

/**
 * The narrowest bins whose width is 1, 2 or 5 times a power of ten and of which no more than `most` hold all numbers from `low` to `high`, each edge a multiple
 * of the width. No bin is narrower than `finest`: 1 for whole numbers. One bin for a single number, and for numbers that differ by less than a thousand-millionth. Throws a RangeError where `low` or `high` is not finite,
 * or `high` below `low`.
 */
export function roundBins(low: number, high: number, most: number, finest = 0): Bins {
  if (!(high >= low && Number.isFinite(high - low))) throw new RangeError(`no bins from ${low} to ${high}`);
  const alike = Math.max(LEAST, EDGE * Math.max(Math.abs(low), Math.abs(high)));
  if (finest === 0 && high - low < alike) return { from: low, width: 1, bins: 1 };
  const least = Math.max(finest, (high - low) / most);
  const power = Math.floor(Math.log10(least) + EDGE);
  for (let exponent = power; ; exponent++) {
    for (const step of [1, 2, 5]) {
      // A power below 1 is not a number of its own, but 1 by one is the nearest there is.
      const width = exponent < 0 ? step / 10 ** -exponent : step * 10 ** exponent;
      const first = Math.floor(low / width + EDGE);
      const bins = Math.floor(high / width + EDGE) - first + 1;
      if (width < finest || bins > most) continue;
      return { from: exponent < 0 ? (first * step) / 10 ** -exponent : first * width, width, bins };
    }
  }
}
