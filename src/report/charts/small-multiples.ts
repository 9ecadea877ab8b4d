import { scaleLinear } from 'd3-scale';
import type { Multiples } from '../../model/plot.js';
import type { Names } from '../names.js';
import { visibleUpTo } from '../visible-text.js';
import type { ChartTexts } from './chart-texts.js';
import { drawChart, drawLegend, LONGEST_LINE, WIDTH } from './frame.js';
import { COLOURS, seriesColour } from './palette.js';
import { stepPath } from './step-path.js';
import { element, hover, type Svg, text } from './svg.js';
import { wrapText } from './wrap-text.js';

const COLUMNS = 5;
/** Characters of a name that fit over a panel. */
const LONGEST_NAME = 18;
const PANEL = { width: 132, height: 92, gap: 14 } as const;

/** A small histogram for each territory, all on one scale of the axis; the height of each is its own. */
export function drawSmallMultiples({ from, width, panels }: Multiples, texts: ChartTexts, names: Names): Svg {
  const title = wrapText(texts.title, LONGEST_LINE);
  const ids = panels[0]?.series.map(({ id }) => texts.series(id)) ?? [];
  const legend = ids.length > 1 ? drawLegend(ids, 34 + 20 * title.length, 16) : [];
  const top = 24 + 20 * title.length + (legend.length > 0 ? 22 : 0);
  const rows = Math.ceil(panels.length / COLUMNS);
  const height = top + rows * (PANEL.height + PANEL.gap + 18) + 30;
  const drawn = panels.flatMap(({ subject, n, series }, index) => {
    const left = 16 + (index % COLUMNS) * (PANEL.width + PANEL.gap);
    const upper = top + Math.floor(index / COLUMNS) * (PANEL.height + PANEL.gap + 18);
    const bins = series.reduce((most, { values }) => Math.max(most, values.length), 1);
    const highest = series.flatMap(({ values }) => values).reduce((most, value) => Math.max(most, value), 0);
    const x = scaleLinear([0, bins], [left, left + PANEL.width]);
    const axis = scaleLinear([from, from + bins * width], [left, left + PANEL.width]);
    const y = scaleLinear([0, highest || 1], [upper + PANEL.height, upper + 16]);
    const name = names.subject(subject);
    return [
      text(visibleUpTo(LONGEST_NAME, name), { x: left, y: upper + 10, 'font-size': 11 }),
      element(
        'g',
        {},
        hover(`${name}, n = ${texts.format(n)}`),
        element('rect', {
          x: left,
          y: upper + 14,
          width: PANEL.width,
          height: PANEL.height - 14,
          fill: COLOURS.paper,
        }),
        ...series.map(({ values }, at) =>
          element('path', {
            d: stepPath(values, x, y),
            fill: seriesColour(at),
            'fill-opacity': 0.7,
            'shape-rendering': 'crispEdges',
          }),
        ),
      ),
      element('line', {
        x1: left,
        x2: left + PANEL.width,
        y1: upper + PANEL.height,
        y2: upper + PANEL.height,
        stroke: COLOURS.ink,
        'stroke-width': 0.7,
      }),
      ...axis.ticks(3).map((tick, at, { length }) =>
        text(texts.format(tick), {
          x: axis(tick),
          y: upper + PANEL.height + 12,
          'font-size': 9,
          // The outermost stay within their panel.
          'text-anchor': at === 0 ? 'start' : at === length - 1 ? 'end' : 'middle',
          fill: COLOURS.faint,
        }),
      ),
    ];
  });
  return drawChart(
    texts.title,
    [
      ...title.map((line, index) =>
        text(line, { x: 16, y: 20 + 20 * index, 'font-size': 15, 'font-weight': 600 }),
      ),
      ...legend,
      ...drawn,
      text(texts.x, { x: WIDTH / 2, y: height - 10, 'text-anchor': 'middle' }),
    ],
    height,
  );
}
