import { STEPS, stepOf } from './palette.js';
import { element, type Svg, shortNumber } from './svg.js';

/** Points beyond which single ones can no longer be told apart, and would make a large file. */
export const MOST_POINTS = 2000;

/** From the centre of a hexagon to its corners, in pixels. */
export const RADIUS = 5;

/** Hexagons, one path for each step of colour: `part` from 0 to 1. */
export function drawHexagons(
  hexagons: readonly { readonly x: number; readonly y: number; readonly part: number }[],
): Svg[] {
  const paths = new Map<string, string[]>(STEPS.map((step) => [step, []]));
  for (const { x, y, part } of hexagons) paths.get(stepOf(part))?.push(outline(x, y));
  return [...paths]
    .filter(([, outlines]) => outlines.length > 0)
    .map(([fill, outlines]) => element('path', { d: outlines.join(''), fill }));
}

function outline(x: number, y: number): string {
  const half = (RADIUS * Math.sqrt(3)) / 2;
  const [h, v, r] = [shortNumber(half), shortNumber(RADIUS / 2), shortNumber(RADIUS)];
  return `M${shortNumber(x)},${shortNumber(y - RADIUS)}l${h},${v}v${r}l-${h},${v}l-${h},-${v}v-${r}z`;
}
