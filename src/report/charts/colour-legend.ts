import type { ChartTexts } from './chart-texts.js';
import type { Plane } from './frame.js';
import { STEPS, stepOf } from './palette.js';
import { element, type Svg, text } from './svg.js';
import { wrapText } from './wrap-text.js';

/** Room for a legend at the right of a drawing, in pixels. */
export const ASIDE = 150;

const GAP = 22;
const LINE = 16;
/** Characters that fit side by side. */
const LONGEST = 17;

/** A value that is drawn in the colour of its part of the scale, 0 to 1. */
interface Coloured {
  readonly part: number;
  readonly value: number;
}

/** What each step of colour that is used stands for: the smallest and the largest value drawn in it, the largest on top. */
export function colourLegend(
  drawn: readonly Coloured[],
  { right, top }: Plane,
  { colour, format }: ChartTexts,
): Svg[] {
  const ranges = new Map<string, { low: number; high: number }>();
  for (const { part, value } of drawn) {
    const known = ranges.get(stepOf(part));
    if (!known) ranges.set(stepOf(part), { low: value, high: value });
    else {
      known.low = Math.min(known.low, value);
      known.high = Math.max(known.high, value);
    }
  }
  const title = wrapText(colour, LONGEST).map((line, index) =>
    text(line, { x: right + GAP, y: top + 10 + LINE * index }),
  );
  const first = top + 6 + LINE * title.length;
  const used = [...STEPS].reverse().flatMap((fill) => {
    const range = ranges.get(fill);
    return range ? [{ fill, ...range }] : [];
  });
  return [
    ...title,
    ...used.flatMap(({ fill, low, high }, index) => [
      element('rect', { x: right + GAP, y: first + LINE * index, width: 12, height: 12, fill }),
      text(low === high ? format(short(low)) : `${format(short(low))} – ${format(short(high))}`, {
        x: right + GAP + 18,
        y: first + 10 + LINE * index,
      }),
    ]),
  ];
}

/** Whole numbers as they are, others with three digits. */
function short(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(3));
}
