/** A summit of a row of heights. */
export interface Mode {
  /** Position; of equal neighbours the one in the middle, rounded down. */
  readonly at: number;
  readonly height: number;
  /** How far one must descend from it to climb to anything higher; of the highest its whole height. */
  readonly prominence: number;
}

/**
 * Summits whose prominence is at least `least` (in the unit of the heights), in the order of their positions. Beyond both ends the height is 0, so
 * that a row that rises to its end has a summit there. Of equally high summits the first counts as the higher. Heights must not be negative.
 * Source of the notion: A. Kirmse, J. de Ferranti, Progress in Physical Geography 41 (2017) 788–802.
 */
export function histogramModes(heights: Float64Array, least: number): readonly Mode[] {
  const modes: Mode[] = [];
  let at = 0;
  while (at < heights.length) {
    const height = heights[at] as number;
    let after = at + 1;
    while (after < heights.length && heights[after] === height) after++;
    if (height > (heights[at - 1] ?? 0) && height > (heights[after] ?? 0)) {
      const left = lowestUntil(heights, at, -1, (other) => other >= height);
      const right = lowestUntil(heights, after - 1, 1, (other) => other > height);
      const prominence = height - Math.max(left ?? 0, right ?? 0);
      if (prominence >= least) modes.push({ at: (at + after - 1) >> 1, height, prominence });
    }
    at = after;
  }
  return modes;
}

/** The lowest height on the way to a higher one, null where there is none on this side. */
function lowestUntil(
  heights: Float64Array,
  from: number,
  direction: 1 | -1,
  isHigher: (height: number) => boolean,
): number | null {
  let lowest = heights[from] as number;
  for (let at = from + direction; at >= 0 && at < heights.length; at += direction) {
    const height = heights[at] as number;
    if (isHigher(height)) return lowest;
    lowest = Math.min(lowest, height);
  }
  return null;
}
