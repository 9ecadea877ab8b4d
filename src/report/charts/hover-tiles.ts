import type { Grid } from '../../model/plot.js';
import type { ChartTexts } from './chart-texts.js';
import { element, hover, type Svg } from './svg.js';

/** Tiles on each side: cells are too small to be pointed at. */
const TILES = 20;

/** Tiles over a grid that say what its cells weigh together; none where all are empty. `x`, `y`: the pixel of a percentage. */
export function hoverTiles(
  { side, cells }: Grid,
  x: (percent: number) => number,
  y: (percent: number) => number,
  { x: across, y: up, weight: what, format }: ChartTexts,
): readonly Svg[] {
  const weights = new Map<number, number>();
  const tileOf = (cell: number): number => Math.min(TILES - 1, Math.floor((cell * TILES) / side));
  for (const [column, row, weight] of cells) {
    const tile = tileOf(row) * TILES + tileOf(column);
    weights.set(tile, (weights.get(tile) ?? 0) + weight);
  }
  const size = 100 / TILES;
  const range = (tile: number): string => `${format(tile * size)}–${format((tile + 1) * size)}`;
  return [...weights]
    .sort(([one], [other]) => one - other)
    .map(([tile, weight]) => {
      const [column, row] = [tile % TILES, Math.floor(tile / TILES)];
      return element(
        'rect',
        {
          x: x(column * size),
          y: y((row + 1) * size),
          width: x(size) - x(0),
          height: y(0) - y(size),
          fill: 'none',
          'pointer-events': 'all',
        },
        hover(`${across} ${range(column)}, ${up} ${range(row)}; ${what}: ${format(weight)}`),
      );
    });
}
