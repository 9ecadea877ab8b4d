import { unitSphere } from './unit-sphere.js';

/** Points of a leaf, gone through one by one. */
const LEAF = 12;

/** Of each unit the others nearest to it, `k` entries each, nearest first. */
export interface Nearest {
  /** Positions of the neighbours. */
  readonly neighbours: Int32Array;
  /** Great-circle distances in kilometres. */
  readonly kilometres: Float64Array;
}

/** Mean radius of the earth, in kilometres (IUGG). */
const RADIUS = 6371.0088;

/**
 * The k nearest other units of each, by great-circle distance, from latitudes and longitudes in degrees; of equally near ones those that come first.
 * A k-d tree of points on the unit sphere: no projection, so that neither the poles nor the 180th meridian are a border. O(n log n) for
 * scattered points. Throws a RangeError where k is not between 1 and n − 1, and for blank or impossible coordinates: units without
 * coordinates must be left out before. Source: J. L. Bentley, Comm. ACM 18 (1975) 509–517.
 */
export function kNearest(latitudes: Float64Array, longitudes: Float64Array, k: number): Nearest {
  const n = latitudes.length;
  if (!(k >= 1 && k < n)) throw new RangeError(`expected 1 to ${n - 1} neighbours of ${n} units, got ${k}`);
  const points = unitSphere(latitudes, longitudes);
  const order = Int32Array.from({ length: n }, (_, unit) => unit);
  const axes = new Uint8Array(n);
  split(points, order, axes, 0, n);
  const neighbours = new Int32Array(n * k);
  const kilometres = new Float64Array(n * k);
  const found = new Int32Array(k);
  const squares = new Float64Array(k);
  // In the order of the tree neighbours share their caches.
  for (const unit of order) {
    squares.fill(Number.POSITIVE_INFINITY);
    found.fill(n);
    visit(points, order, axes, unit, 0, n, found, squares);
    neighbours.set(found, unit * k);
    for (let rank = 0; rank < k; rank++)
      kilometres[unit * k + rank] =
        2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(squares[rank] as number) / 2));
  }
  return { neighbours, kilometres };
}

/** Orders the units from `start` to `end` so that the one in the middle parts them along the axis on which they spread most; both halves alike. */
function split(points: Float64Array, order: Int32Array, axes: Uint8Array, start: number, end: number): void {
  if (end - start <= LEAF) return;
  const axis = widestAxis(points, order, start, end);
  const middle = (start + end) >> 1;
  axes[middle] = axis;
  select(points, order, axis, start, end - 1, middle);
  split(points, order, axes, start, middle);
  split(points, order, axes, middle + 1, end);
}

function widestAxis(points: Float64Array, order: Int32Array, start: number, end: number): number {
  let widest = 0;
  let most = -1;
  for (let axis = 0; axis < 3; axis++) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let at = start; at < end; at++) {
      const value = points[3 * (order[at] as number) + axis] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (high - low > most) {
      most = high - low;
      widest = axis;
    }
  }
  return widest;
}

/** Puts the unit that belongs there at `middle`, no larger ones before it and no smaller ones after it (C. A. R. Hoare, Comm. ACM 4 (1961) 321). */
function select(
  points: Float64Array,
  order: Int32Array,
  axis: number,
  first: number,
  last: number,
  middle: number,
): void {
  const at = (position: number): number => points[3 * (order[position] as number) + axis] as number;
  let low = first;
  let high = last;
  while (low < high) {
    const pivot = at((low + high) >> 1);
    let left = low;
    let right = high;
    while (left <= right) {
      while (at(left) < pivot) left++;
      while (at(right) > pivot) right--;
      if (left > right) break;
      const unit = order[left] as number;
      order[left] = order[right] as number;
      order[right] = unit;
      left++;
      right--;
    }
    if (middle <= right) high = right;
    else if (middle >= left) low = left;
    else return;
  }
}

function visit(
  points: Float64Array,
  order: Int32Array,
  axes: Uint8Array,
  unit: number,
  start: number,
  end: number,
  found: Int32Array,
  squares: Float64Array,
): void {
  if (end - start <= LEAF) {
    for (let at = start; at < end; at++) offer(points, unit, order[at] as number, found, squares);
    return;
  }
  const middle = (start + end) >> 1;
  const parting = order[middle] as number;
  const axis = axes[middle] as number;
  const distance = (points[3 * unit + axis] as number) - (points[3 * parting + axis] as number);
  const isBefore = distance <= 0;
  visit(points, order, axes, unit, isBefore ? start : middle + 1, isBefore ? middle : end, found, squares);
  offer(points, unit, parting, found, squares);
  // Equally near ones beyond the parting plane may come first in the order of units.
  if (distance * distance <= (squares[squares.length - 1] as number))
    visit(points, order, axes, unit, isBefore ? middle + 1 : start, isBefore ? end : middle, found, squares);
}

/** Puts another unit among those found, where it is nearer than the last of them. */
function offer(
  points: Float64Array,
  unit: number,
  other: number,
  found: Int32Array,
  squares: Float64Array,
): void {
  if (other === unit) return;
  const x = (points[3 * unit] as number) - (points[3 * other] as number);
  const y = (points[3 * unit + 1] as number) - (points[3 * other + 1] as number);
  const z = (points[3 * unit + 2] as number) - (points[3 * other + 2] as number);
  const square = x * x + y * y + z * z;
  let rank = squares.length;
  while (rank > 0) {
    const before = squares[rank - 1] as number;
    if (square > before || (square === before && other > (found[rank - 1] as number))) break;
    rank--;
  }
  if (rank === squares.length) return;
  squares.copyWithin(rank + 1, rank, squares.length - 1);
  found.copyWithin(rank + 1, rank, found.length - 1);
  squares[rank] = square;
  found[rank] = other;
}
