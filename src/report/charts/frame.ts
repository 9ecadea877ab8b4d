import type { ScaleContinuousNumeric } from 'd3-scale';
import { COLOURS, seriesColour } from './palette.js';
import { element, type Svg, text } from './svg.js';
import { wrapText } from './wrap-text.js';

/** The outside of a chart, in pixels at its natural size. */
export const WIDTH = 760;
export const HEIGHT = 440;
const LEFT = 92;
const RIGHT = 20;
const BOTTOM = 54;
const TITLE_LINE = 20;
const TOP = 14;
const LEGEND_LINE = 16;
/** Characters of a title that fit side by side, whatever the letters. */
export const LONGEST_LINE = 68;
/** What a character of a legend takes at most, and its square of colour. */
const CHARACTER = 8;
const SQUARE = 26;
const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

type Scale = ScaleContinuousNumeric<number, number>;

/** What stands around the drawing of a chart. */
export interface Frame {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Names of series, in the order of their colours; none where there is one only. */
  readonly legend?: readonly string[];
  /** Room under the axis beyond that for numbers, in pixels. */
  readonly below?: number;
  /** Room at the right of the drawing, and height beyond the usual, in pixels. */
  readonly aside?: number;
  readonly taller?: number;
  readonly format: (value: number) => string;
}

/** The part of a chart that the drawing fills. */
export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the drawing goes under a title of as many lines as it takes. */
export function planeOf({
  title,
  legend = [],
  aside = 0,
  taller = 0,
}: Pick<Frame, 'title' | 'legend' | 'aside' | 'taller'>): Plane {
  const lines = titleLines(title).length;
  const top = TOP + lines * TITLE_LINE + 10 + LEGEND_LINE * legendLines(legend).length;
  return { left: LEFT, right: WIDTH - RIGHT - aside, top, bottom: HEIGHT + taller - BOTTOM };
}

/** A whole chart: title, axes with ticks and units, legend, and the drawing. `scales`: null for a drawing without axes. */
export function frameChart(
  frame: Frame,
  scales: { readonly x: Scale; readonly y: Scale } | null,
  drawing: readonly Svg[],
): Svg {
  const plane = planeOf(frame);
  const parts = [
    ...titleLines(frame.title).map((line, index) =>
      text(line, { x: LEFT, y: TOP + TITLE_LINE * (index + 0.7), 'font-size': 15, 'font-weight': 600 }),
    ),
    ...drawLegend(frame.legend ?? [], plane.top - 10),
    ...(scales ? [...xAxis(frame, scales.x, plane), ...yAxis(frame, scales.y, plane)] : []),
    ...drawing,
  ];
  return drawChart(frame.title, parts, HEIGHT + (frame.below ?? 0) + (frame.taller ?? 0));
}

/** The root of a chart, named for those who cannot see it. */
export function drawChart(title: string, parts: readonly Svg[], height: number = HEIGHT): Svg {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'img',
      'aria-label': title,
      'font-family': FONT,
      'font-size': 12,
      fill: COLOURS.ink,
    },
    element('rect', { width: WIDTH, height, fill: COLOURS.paper }),
    ...parts,
  );
}

function titleLines(title: string): readonly string[] {
  return wrapText(title, LONGEST_LINE);
}

/** The names of series beside their colours, in lines of which the last stands at `bottom`. */
export function drawLegend(legend: readonly string[], bottom: number, left = LEFT): Svg[] {
  const lines = legendLines(legend);
  return lines.flatMap((line, index) => {
    const y = bottom - LEGEND_LINE * (lines.length - 1 - index);
    return line.flatMap(({ name, series, x }) => [
      element('rect', { x: x + left - LEFT, y: y - 9, width: 10, height: 10, fill: seriesColour(series) }),
      text(name, { x: x + left - LEFT + 15, y }),
    ]);
  });
}

interface LegendEntry {
  readonly name: string;
  readonly series: number;
  readonly x: number;
}

/** The names of series in lines that fit. */
function legendLines(legend: readonly string[]): readonly (readonly LegendEntry[])[] {
  const lines: LegendEntry[][] = [];
  let x = WIDTH;
  legend.forEach((name, series) => {
    const width = SQUARE + CHARACTER * [...name].length;
    if (x + width > WIDTH - RIGHT) {
      x = LEFT;
      lines.push([]);
    }
    lines.at(-1)?.push({ name, series, x });
    x += width;
  });
  return lines;
}

function xAxis(
  { x: label, format, below = 0 }: Frame,
  scale: Scale,
  { left, right, top, bottom }: Plane,
): Svg[] {
  return [
    ...scale.ticks(10).flatMap((tick) => {
      const at = scale(tick);
      return [
        element('line', { x1: at, x2: at, y1: top, y2: bottom, stroke: COLOURS.line, 'stroke-width': 0.5 }),
        text(format(tick), { x: at, y: bottom + 17, 'text-anchor': 'middle', fill: COLOURS.faint }),
      ];
    }),
    element('line', { x1: left, x2: right, y1: bottom, y2: bottom, stroke: COLOURS.ink }),
    text(label, { x: (left + right) / 2, y: bottom + 40 + below, 'text-anchor': 'middle' }),
  ];
}

function yAxis({ y: label, format }: Frame, scale: Scale, { left, right, top, bottom }: Plane): Svg[] {
  const middle = (top + bottom) / 2;
  return [
    ...scale.ticks(6).flatMap((tick) => {
      const at = scale(tick);
      return [
        element('line', { x1: left, x2: right, y1: at, y2: at, stroke: COLOURS.line, 'stroke-width': 0.5 }),
        text(format(tick), { x: left - 7, y: at + 4, 'text-anchor': 'end', fill: COLOURS.faint }),
      ];
    }),
    text(label, { x: 16, y: middle, 'text-anchor': 'middle', transform: `rotate(-90 16 ${middle})` }),
  ];
}
