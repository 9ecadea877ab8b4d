import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Curve } from '../../model/plot.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';
import type { ChartTexts } from './chart-texts.js';
import { frameChart, planeOf } from './frame.js';
import { seriesColour } from './palette.js';
import { element, hover, type Svg } from './svg.js';

type Point = Curve['series'][number]['points'][number];

/** Numbers of one station over the hours, each series with the range that its source's precision leaves. */
export function drawDayCurve({ series }: Curve, texts: ChartTexts, { source }: Names): Svg {
  const legend = series.map((one) => `${texts.series(one.id)} (${source(one.source)})`);
  const plane = planeOf({ title: texts.title, legend });
  const all = series.flatMap(({ points }) => points);
  const hours = all.map((point) => point.x);
  const x = scaleLinear(hours.length > 0 ? [Math.min(...hours), Math.max(...hours)] : [0, 24], [
    plane.left,
    plane.right,
  ]);
  const y = scaleLinear(
    [0, all.reduce((top, { high }) => Math.max(top, high), 1)],
    [plane.bottom, plane.top],
  );
  const band = area<Point>()
    .x((point) => x(point.x))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .digits(2);
  const path = line<Point>()
    .x((point) => x(point.x))
    .y(({ value }) => y(value))
    .digits(2);
  const drawn = series.flatMap(({ points }, index) => [
    element('path', { d: band(points) ?? '', fill: seriesColour(index), 'fill-opacity': 0.15 }),
    element('path', { d: path(points) ?? '', fill: 'none', stroke: seriesColour(index), 'stroke-width': 2 }),
    ...points.map((point) =>
      element(
        'circle',
        { cx: x(point.x), cy: y(point.value), r: 3.5, fill: seriesColour(index) },
        hover(`${visibleText(point.at)}: ${texts.format(point.value)}`),
      ),
    ),
  ]);
  return frameChart({ ...texts, legend }, { x, y }, drawn);
}
