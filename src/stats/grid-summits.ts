/** A summit of a field of heights. */
export interface GridSummit {
  readonly column: number;
  readonly row: number;
  readonly height: number;
  /** How far one must descend from it to climb to anything higher; of the highest its whole height. */
  readonly prominence: number;
}

/**
 * Summits of a field of heights, row after row, `columns` wide, the highest first; one climbs to any of the eight neighbours. Beyond the edges the height is 0. Of equal heights the
 * first counts as the higher. Heights must not be negative; cells of height 0 are no summits. Found by flooding from above, cells joined as the water falls.
 * Source of the notion: A. Kirmse, J. de Ferranti, Progress in Physical Geography 41 (2017) 788–802.
 */
export function gridSummits(heights: Float64Array, columns: number): readonly GridSummit[] {
  const rows = heights.length / columns;
  if (!Number.isInteger(rows))
    throw new RangeError(`expected whole rows of ${columns}, got ${heights.length} cells`);
  const order = Int32Array.from(heights, (_, cell) => cell)
    .filter((cell) => (heights[cell] as number) > 0)
    .sort((one, other) => (heights[other] as number) - (heights[one] as number) || one - other);
  /** The cell through which the summit of a cell's island is found; −1 where still dry. */
  const towards = new Int32Array(heights.length).fill(-1);
  const prominences = new Map<number, number>();
  const summitOf = (cell: number): number => {
    let at = cell;
    while (towards[at] !== at) {
      towards[at] = towards[towards[at] as number] as number;
      at = towards[at] as number;
    }
    return at;
  };
  const rank = new Int32Array(heights.length);
  order.forEach((cell, at) => {
    rank[cell] = at;
  });
  for (const cell of order) {
    const height = heights[cell] as number;
    towards[cell] = cell;
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    let own = cell;
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        const neighbour = y * columns + x;
        if (neighbour === cell || towards[neighbour] === -1) continue;
        const other = summitOf(neighbour);
        if (other === own) continue;
        const [higher, lower] = (rank[other] as number) < (rank[own] as number) ? [other, own] : [own, other];
        if (lower !== cell) prominences.set(lower, (heights[lower] as number) - height);
        towards[lower] = higher;
        own = higher;
      }
    if (own === cell) prominences.set(cell, height);
  }
  return order.reduce<GridSummit[]>((summits, cell) => {
    const prominence = prominences.get(cell);
    if (prominence !== undefined && prominence > 0)
      summits.push({
        column: cell % columns,
        row: Math.floor(cell / columns),
        height: heights[cell] as number,
        prominence,
      });
    return summits;
  }, []);
}
