import { geoMercator } from 'd3-geo';
import type { StationMap } from '../../model/plot.js';
import type { Names } from '../names.js';
import type { ChartTexts } from './chart-texts.js';
import { ASIDE, colourLegend } from './colour-legend.js';
import { drawHexagons, MOST_POINTS, RADIUS } from './draw-hexagons.js';
import { frameChart, type Plane, planeOf } from './frame.js';
import { hexagonBins } from './hexagon-bins.js';
import { COLOURS, stepOf } from './palette.js';
import { element, hover, type Svg } from './svg.js';

type Point = StationMap['points'][number];

/** Marked stations that have a ring of their own on a map of hexagons; of more the first. */
const MOST_RINGS = 500;

/**
 * Stations where they lie, by value; those that a method marks have a ring. Of very many stations the mean value of those in a place. No tiles, no network:
 * the points are the map.
 */
export function drawStationMap({ points }: StationMap, texts: ChartTexts, { subject }: Names): Svg {
  const frame = { ...texts, legend: [], aside: ASIDE };
  const plane = planeOf(frame);
  const project = projection(points, plane);
  const least = points.reduce((low, { value }) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = points.reduce((high, { value }) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const part = (value: number): number => (most > least ? (value - least) / (most - least) : 0);
  const placed = points.map((point) => ({ ...project(point), point }));
  const isCrowd = points.length > MOST_POINTS;
  const circles = isCrowd
    ? placed.filter(({ point }) => point.isMarked).slice(0, MOST_RINGS)
    : [...placed].sort((one, other) => Number(one.point.isMarked) - Number(other.point.isMarked));
  const hexagons = isCrowd
    ? hexagonBins(placed, RADIUS).map(({ x, y, points: within }) => {
        const value = within.reduce((sum, { point }) => sum + point.value, 0) / within.length;
        return { x, y, value, part: part(value) };
      })
    : [];
  const coloured = circles.map(({ point: { value } }) => ({ value, part: part(value) }));
  return frameChart(frame, null, [
    ...colourLegend([...hexagons, ...coloured], plane, texts),
    ...drawHexagons(hexagons),
    ...circles.map(({ x, y, point }) =>
      element(
        'circle',
        {
          cx: x,
          cy: y,
          r: point.isMarked ? 4 : 2.5,
          fill: stepOf(part(point.value)),
          stroke: point.isMarked ? COLOURS.ink : undefined,
        },
        hover(`${subject(point.subject)}: ${texts.format(point.value)}`),
      ),
    ),
  ]);
}

/** Where a point lies on the plane; all in the middle where they lie in one place. */
function projection(points: readonly Point[], { left, right, top, bottom }: Plane) {
  const coordinates = points.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const [[longitude, latitude] = [0, 0]] = coordinates;
  const isOnePlace = coordinates.every(([east, north]) => east === longitude && north === latitude);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  if (isOnePlace) return () => middle;
  const project = geoMercator().fitExtent(
    [
      [left, top],
      [right, bottom],
    ],
    { type: 'MultiPoint', coordinates },
  );
  return (point: Point) => {
    const [x = middle.x, y = middle.y] = project([point.longitude, point.latitude]) ?? [];
    return { x, y };
  };
}
