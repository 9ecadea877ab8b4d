import { scaleLinear } from 'd3-scale';
import type { Histogram } from '../../model/plot.js';
import type { Names } from '../names.js';
import type { ChartTexts } from './chart-texts.js';
import { frameChart, planeOf } from './frame.js';
import { hoverStrips } from './hover-strips.js';
import { COLOURS, seriesColour } from './palette.js';
import { stepPath } from './step-path.js';
import { element, hover, type Svg } from './svg.js';

/** The axis beside the highest bin. */
const ROOM = 1.04;

/** Height of a bin with at least one in it, in pixels. */
const LOWEST = 3;

/** Bins side by side, each series as a line of steps; the part of the axis that a method singles out shaded. */
export function drawHistogram(plot: Histogram, texts: ChartTexts, names: Names): Svg {
  const { from, width, series, window } = plot;
  const legend = series.length > 1 ? series.map(({ id }) => texts.series(id)) : [];
  const plane = planeOf({ title: texts.title, legend });
  const bins = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  const highest = series.reduce(
    (most, { values }) => values.reduce((top, value) => Math.max(top, value), most),
    0,
  );
  const x = scaleLinear([from, from + bins * width], [plane.left, plane.right]);
  const y = scaleLinear([0, ROOM * highest || 1], [plane.bottom, plane.top]);
  // One station can be seen beside thousands.
  const seen = (value: number): number => (value >= 1 ? Math.min(y(value), plane.bottom - LOWEST) : y(value));
  const within = (value: number): number => Math.min(plane.right, Math.max(plane.left, x(value)));
  const shade = window
    ? [
        element(
          'rect',
          {
            x: within(window.from),
            y: plane.top,
            width: Math.max(0, within(window.to) - within(window.from)),
            height: plane.bottom - plane.top,
            fill: COLOURS.window,
          },
          hover(`${texts.format(window.from)}–${texts.format(window.to)}`),
        ),
      ]
    : [];
  const drawn = series.map(({ values }, index) =>
    element('path', {
      d: stepPath(values, (bin) => x(from + bin * width), seen),
      fill: series.length === 1 ? seriesColour(index) : 'none',
      stroke: seriesColour(index),
      'stroke-width': series.length === 1 ? 0 : 1.2,
      'shape-rendering': 'crispEdges',
    }),
  );
  return frameChart({ ...texts, legend }, { x, y }, [
    ...shade,
    ...drawn,
    ...hoverStrips(plot, x, plane, texts, names),
  ]);
}
