import { scaleLinear } from 'd3-scale';
import type { Scatter } from '../../model/plot.js';
import type { Names } from '../names.js';
import type { ChartTexts } from './chart-texts.js';
import { ASIDE, colourLegend } from './colour-legend.js';
import { drawHexagons, MOST_POINTS, RADIUS } from './draw-hexagons.js';
import { frameChart, type Plane, planeOf } from './frame.js';
import { hexagonBins } from './hexagon-bins.js';
import { COLOURS, SERIES } from './palette.js';
import { element, hover, type Svg } from './svg.js';

/**
 * Two numbers of each station against each other, with the diagonal on which they are equal. Of very many stations how many lie in a place, on a logarithmic
 * scale of colour.
 */
export function drawScatter({ points }: Scatter, texts: ChartTexts, { subject }: Names): Svg {
  const isCrowd = points.length > MOST_POINTS;
  const frame = { ...texts, legend: [], aside: isCrowd ? ASIDE : 0 };
  const plane = planeOf(frame);
  const most = points.reduce((top, point) => Math.max(top, point.x, point.y), 0) || 1;
  const x = scaleLinear([0, most], [plane.left, plane.right]);
  const y = scaleLinear([0, most], [plane.bottom, plane.top]);
  const diagonal = element('line', {
    x1: x(0),
    y1: y(0),
    x2: x(most),
    y2: y(most),
    stroke: COLOURS.faint,
    'stroke-dasharray': '4 3',
  });
  const drawn = isCrowd
    ? drawCrowd(
        points.map((point) => ({ x: x(point.x), y: y(point.y) })),
        plane,
        texts,
      )
    : points.map((point) =>
        element(
          'circle',
          { cx: x(point.x), cy: y(point.y), r: 3, fill: SERIES[0], 'fill-opacity': 0.55 },
          hover(`${subject(point.subject)}: ${texts.format(point.x)}, ${texts.format(point.y)}`),
        ),
      );
  return frameChart(frame, { x, y }, [...drawn, diagonal]);
}

function drawCrowd(
  points: readonly { readonly x: number; readonly y: number }[],
  plane: Plane,
  texts: ChartTexts,
): Svg[] {
  const bins = hexagonBins(points, RADIUS);
  const most = bins.reduce((top, bin) => Math.max(top, bin.points.length), 1);
  const hexagons = bins.map(({ x, y, points: { length: value } }) => ({
    x,
    y,
    value,
    part: Math.log(value) / Math.log(most + 1),
  }));
  return [...drawHexagons(hexagons), ...colourLegend(hexagons, plane, texts)];
}
