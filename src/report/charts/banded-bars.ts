import { scaleBand, scaleLinear } from 'd3-scale';
import type { Bars } from '../../model/plot.js';
import { visibleText, visibleUpTo } from '../visible-text.js';
import type { ChartTexts } from './chart-texts.js';
import { frameChart, planeOf } from './frame.js';
import { COLOURS, SERIES } from './palette.js';
import { element, hover, type Svg, text } from './svg.js';

/** A bar is no wider than this, in pixels. */
const WIDEST = 90;
/** What a character takes, in pixels. */
const CHARACTER = 7;
/** Characters of a label that stands at an angle, and the room it takes. */
const LONGEST = 15;
const BELOW = 78;
/** Over the highest bar, as a part of the axis. */
const ROOM = 0.04;
/** Height of a bar that can be seen. */
const LOWEST = 2;
/** Bars nearer to each other than this do not all carry a label, even at an angle: one of so many does. */
const NARROWEST = 14;
const EVERY = [2, 5, 10, 20, 50] as const;

/** Bars from 0 upwards or downwards, each with the band in which chance alone would leave it, where there is one. */
export function drawBandedBars({ bars }: Bars, texts: ChartTexts): Svg {
  const plane = planeOf(texts);
  const ends = bars.flatMap(({ value, low, high }) => [value, low ?? 0, high ?? 0]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const top = most > least ? most + ROOM * (most - least) : least + 1;
  const y = scaleLinear([least, top], [plane.bottom, plane.top]);
  const x = scaleBand(
    bars.map((_, index) => String(index)),
    [plane.left, plane.right],
  ).padding(0.25);
  const linear = scaleLinear([0, 1], [plane.left, plane.right]);
  // The bars carry their own labels in the place of ticks.
  linear.ticks = () => [];
  const width = Math.min(WIDEST, x.bandwidth());
  const longest = CHARACTER * bars.reduce((size, { label }) => Math.max(size, [...label].length), 0);
  const isLabelled = labelled(bars, x.step(), longest);
  const isAngled = x.step() >= NARROWEST && longest > x.step();
  const heightOf = (value: number): number => y(Math.min(0, value)) - y(Math.max(0, value));
  const drawn = bars.flatMap((bar, index) => {
    const middle = (x(String(index)) ?? 0) + x.bandwidth() / 2;
    return [
      element(
        'rect',
        {
          x: middle - width / 2,
          y: y(Math.max(0, bar.value)),
          width,
          height: Math.max(0.5, heightOf(bar.value)),
          fill: SERIES[0],
        },
        hover(`${visibleText(bar.label)}: ${texts.format(bar.value)}`),
      ),
      ...(bar.low === null || bar.high === null
        ? []
        : [
            element('rect', {
              x: middle - width * 0.65,
              y: y(bar.high),
              width: width * 1.3,
              height: Math.max(1, y(bar.low) - y(bar.high)),
              fill: COLOURS.ink,
              'fill-opacity': 0.18,
            }),
          ]),
      // A bar too low to be seen says its number.
      ...(heightOf(bar.value) < LOWEST && bar.high !== null && isLabelled(index)
        ? [
            text(texts.format(bar.value), {
              x: middle,
              y: y(0) - 5,
              'text-anchor': 'middle',
              fill: SERIES[0],
            }),
          ]
        : []),
      ...(isLabelled(index) ? [labelOf(bar.label, middle, plane.bottom + 17, isAngled)] : []),
    ];
  });
  const zero = element('line', { x1: plane.left, x2: plane.right, y1: y(0), y2: y(0), stroke: COLOURS.ink });
  return frameChart({ ...texts, legend: [], below: isAngled ? BELOW : 0 }, { x: linear, y }, [
    ...drawn,
    zero,
  ]);
}

/** Which of very many bars carry a label: of numbers the round ones. */
function labelled(bars: Bars['bars'], step: number, longest: number): (index: number) => boolean {
  if (step >= NARROWEST) return () => true;
  const every = EVERY.find((one) => one * step > longest) ?? bars.length;
  const numbers = bars.map(({ label }) => Number(label));
  return (index) => (numbers.every(Number.isInteger) ? (numbers[index] as number) : index) % every === 0;
}

/** Under its bar, at an angle where labels would run into each other. */
function labelOf(label: string, x: number, y: number, isAngled: boolean): Svg {
  return isAngled
    ? text(visibleUpTo(LONGEST, label), {
        x,
        y: y - 4,
        'text-anchor': 'end',
        'font-size': 11,
        transform: `rotate(-40 ${Math.round(x)} ${Math.round(y - 4)})`,
        fill: COLOURS.faint,
      })
    : text(visibleText(label), { x, y, 'text-anchor': 'middle', fill: COLOURS.faint });
}
