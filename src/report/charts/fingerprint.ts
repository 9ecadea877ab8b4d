import { scaleLinear } from 'd3-scale';
import type { Grid } from '../../model/plot.js';
import type { ChartTexts } from './chart-texts.js';
import { ASIDE, colourLegend } from './colour-legend.js';
import { frameChart, planeOf } from './frame.js';
import { hoverTiles } from './hover-tiles.js';
import { COLOURS, STEPS, seriesColour, stepOf } from './palette.js';
import { element, type Svg, shortNumber } from './svg.js';

/** So that a square percentage point is nearly one in the drawing. */
const TALLER = 120;

/**
 * A two-dimensional histogram: one path for each step of colour, on a logarithmic scale of weight from the least to the most, so that single stations can be seen beside thousands. Lines
 * lie over it in the colours of their legend.
 */
export function drawFingerprint(plot: Grid, texts: ChartTexts): Svg {
  const { side, cells, lines } = plot;
  const frame = { ...texts, legend: lines.map(({ id }) => texts.series(id)), aside: ASIDE, taller: TALLER };
  const plane = planeOf(frame);
  const x = scaleLinear([0, 100], [plane.left, plane.right]);
  const y = scaleLinear([0, 100], [plane.bottom, plane.top]);
  const least = cells.reduce((low, [, , weight]) => Math.min(low, weight), Number.POSITIVE_INFINITY);
  const most = cells.reduce((top, [, , weight]) => Math.max(top, weight), 0);
  const partOf = (weight: number): number =>
    most > least ? Math.log(weight / least) / Math.log(most / least) : 1;
  const width = (plane.right - plane.left) / side;
  const height = (plane.bottom - plane.top) / side;
  const [across, down] = [shortNumber(width), shortNumber(height)];
  const paths = new Map<string, string[]>(STEPS.map((step) => [step, []]));
  for (const [column, row, weight] of cells) {
    const left = shortNumber(plane.left + column * width);
    const top = shortNumber(plane.bottom - (row + 1) * height);
    paths.get(stepOf(partOf(weight)))?.push(`M${left},${top}h${across}v${down}h-${across}z`);
  }
  const drawn = [...paths]
    .filter(([, squares]) => squares.length > 0)
    .map(([fill, squares]) =>
      element('path', { d: squares.join(''), fill, 'shape-rendering': 'crispEdges' }),
    );
  // A line in its colour on a wider one of paper can be seen on every step.
  const over = lines.flatMap(({ from, to }, index) =>
    [COLOURS.paper, seriesColour(index)].map((stroke, at) =>
      element('line', {
        x1: x(from[0]),
        y1: y(from[1]),
        x2: x(to[0]),
        y2: y(to[1]),
        stroke,
        'stroke-width': at === 0 ? 4 : 2,
      }),
    ),
  );
  const legend = colourLegend(
    cells.map(([, , weight]) => ({ part: partOf(weight), value: weight })),
    plane,
    texts,
  );
  return frameChart(frame, { x, y }, [...drawn, ...over, ...legend, ...hoverTiles(plot, x, y, texts)]);
}
