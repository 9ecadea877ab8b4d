import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { visibleUpTo } from '../visible-text.js';
import { drawChart, drawLegend, LONGEST_LINE } from './frame.js';
import { COLOURS, seriesColour } from './palette.js';
import { element, hover, type Svg, text } from './svg.js';
import { wrapText } from './wrap-text.js';

/** A place with percentages over time, the same series in every panel. */
export interface PlacePanel {
  /** As it is shown. */
  readonly name: string;
  readonly series: readonly { readonly points: readonly DatedPoint[] }[];
}

interface DatedPoint {
  /** ISO 8601, a day. */
  readonly date: string;
  readonly value: number;
  /** What is said of it under the pointer. */
  readonly said: string;
}

interface LineTexts {
  readonly title: string;
  /** Of the numbers, with their unit. */
  readonly y: string;
  readonly series: readonly string[];
  readonly format: (value: number) => string;
}

const COLUMNS = 5;
/** Characters of a name that fit over a panel. */
const LONGEST_NAME = 18;
const PANEL = { width: 126, height: 100, gap: 14, labels: 22 } as const;
/** Room for the numbers of the axis, left of the first panel. */
const LEFT = 44;
/** Room above the lines within a panel, for its name. */
const NAME = 18;

/** A small chart of lines for each place, all on one scale of days and one of percentages, which starts at 0 and ends at 100 or above. */
export function drawPlaceLines(panels: readonly PlacePanel[], texts: LineTexts): Svg {
  const title = wrapText(texts.title, LONGEST_LINE);
  const top = 52 + 20 * title.length;
  const all = panels.flatMap(({ series }) => series.flatMap(({ points }) => points));
  const days = all.map(({ date }) => dayOf(date));
  const span: Span = {
    first: days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY),
    last: days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY),
    most: all.reduce((most, { value }) => Math.max(most, value), 100),
  };
  const rows = Math.ceil(panels.length / COLUMNS);
  const step = PANEL.height + PANEL.gap + PANEL.labels;
  return drawChart(
    texts.title,
    [
      ...title.map((one, index) =>
        text(one, { x: 16, y: 20 + 20 * index, 'font-size': 15, 'font-weight': 600 }),
      ),
      ...drawLegend(texts.series, top - 18, 16),
      text(texts.y, { x: 16, y: top - 2, fill: COLOURS.faint, 'font-size': 11 }),
      ...panels.flatMap((panel, index) =>
        drawPanel(
          panel,
          {
            left: LEFT + (index % COLUMNS) * (PANEL.width + PANEL.gap),
            upper: top + Math.floor(index / COLUMNS) * step + 8,
            isFirst: index % COLUMNS === 0,
          },
          span,
          texts,
        ),
      ),
    ],
    top + rows * step + 10,
  );
}

/** What all panels share: days since 1970, and the highest percentage. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly most: number;
}

function drawPanel(
  { name, series }: PlacePanel,
  { left, upper, isFirst }: { readonly left: number; readonly upper: number; readonly isFirst: boolean },
  { first, last, most }: Span,
  { format }: LineTexts,
): Svg[] {
  const bottom = upper + PANEL.height;
  // One day stands in the middle.
  const days = last > first ? [first, last] : [first - 1, first + 1];
  const x = scaleLinear(days, [left + 5, left + PANEL.width - 5]);
  const y = scaleLinear([0, most], [bottom, upper + NAME]);
  const path = line<DatedPoint>()
    .x(({ date }) => x(dayOf(date)))
    .y(({ value }) => y(value))
    .digits(2);
  return [
    text(visibleUpTo(LONGEST_NAME, name), { x: left, y: upper + 10, 'font-size': 11 }),
    ...[0, 50, 100].flatMap((level) => [
      element('line', {
        x1: left,
        x2: left + PANEL.width,
        y1: y(level),
        y2: y(level),
        stroke: level === 0 ? COLOURS.ink : COLOURS.line,
        'stroke-width': 0.6,
      }),
      ...(isFirst
        ? [
            text(format(level), {
              x: left - 5,
              y: y(level) + 3,
              'text-anchor': 'end',
              'font-size': 9,
              fill: COLOURS.faint,
            }),
          ]
        : []),
    ]),
    ...datesOf(series).map((date, at, { length }) =>
      text(date.slice(0, 4), {
        x: x(dayOf(date)),
        y: bottom + 12,
        'font-size': 9,
        'text-anchor': length === 1 ? 'middle' : at === 0 ? 'start' : 'end',
        fill: COLOURS.faint,
      }),
    ),
    ...series.map(({ points }, index) =>
      element('path', {
        d: path(points) ?? '',
        fill: 'none',
        stroke: seriesColour(index),
        'stroke-width': 1.6,
      }),
    ),
    ...series.flatMap(({ points }, index) =>
      points.map((point) =>
        element(
          'circle',
          { cx: x(dayOf(point.date)), cy: y(point.value), r: 2.8, fill: seriesColour(index) },
          hover(`${name}; ${point.said}`),
        ),
      ),
    ),
  ];
}

/** The first and the last date of a panel; once where they are the same year. */
function datesOf(series: PlacePanel['series']): readonly string[] {
  const dates = series.flatMap(({ points }) => points.map(({ date }) => date)).sort();
  const [first, last] = [dates[0] ?? '', dates.at(-1) ?? ''];
  return first.slice(0, 4) === last.slice(0, 4) ? [first] : [first, last];
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
