/** A hexagon with what lies in it. */
export interface HexagonBin<P> {
  /** Its centre. */
  readonly x: number;
  readonly y: number;
  readonly points: readonly P[];
}

const HALF_HEIGHT = Math.sqrt(3) / 2;

/**
 * Points put into the hexagons of a honeycomb, each into the one whose centre is nearest: for more points than can be told apart. The hexagons stand on a corner, `radius`
 * from centre to corner, and come in the order in which they first receive a point. Empty ones are not there.
 * Source: D. B. Carr, R. J. Littlefield, W. L. Nicholson, J. S. Littlefield, J. Am. Stat. Assoc. 82 (1987) 424–436.
 */
export function hexagonBins<P extends { readonly x: number; readonly y: number }>(
  points: readonly P[],
  radius: number,
): readonly HexagonBin<P>[] {
  const width = 2 * HALF_HEIGHT * radius;
  const height = 1.5 * radius;
  const bins = new Map<string, { x: number; y: number; points: P[] }>();
  for (const point of points) {
    // Centres form two rectangular grids, one for even rows and one for odd ones: the nearest of each, then the nearer of the two.
    const even = centre(point, width, height, 0);
    const odd = centre(point, width, height, 1);
    const nearest = distance(point, even) <= distance(point, odd) ? even : odd;
    const key = `${nearest.column},${nearest.row}`;
    const known = bins.get(key);
    if (known) known.points.push(point);
    else bins.set(key, { x: nearest.x, y: nearest.y, points: [point] });
  }
  return [...bins.values()];
}

function centre(
  point: { readonly x: number; readonly y: number },
  width: number,
  height: number,
  odd: 0 | 1,
) {
  const row = 2 * Math.round((point.y / height - odd) / 2) + odd;
  const column = Math.round(point.x / width - odd / 2);
  return { row, column, x: (column + odd / 2) * width, y: row * height };
}

function distance(
  one: { readonly x: number; readonly y: number },
  other: { readonly x: number; readonly y: number },
): number {
  return (one.x - other.x) ** 2 + (one.y - other.y) ** 2;
}
