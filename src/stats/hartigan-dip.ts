/**
 * Hartigan's dip: the largest distance between the empirical distribution function of the values and the unimodal distribution function
 * nearest to it, between 1/(2n) and 1/4. The values must be in ascending order; a RangeError otherwise, for blanks (NaN) and for none. O(n) in
 * practice.
 * Sources: J. A. Hartigan, P. M. Hartigan, Ann. Statist. 13 (1985) 70–84; P. M. Hartigan, Appl. Statist. 34 (1985) 320–325 (AS 217), with the
 * correction of M. Maechler (R package diptest, 2003) that lets the search for the modal interval end.
 */
export function hartiganDip(sorted: Float64Array): number {
  const n = sorted.length;
  if (n === 0) throw new RangeError('expected at least one value');
  for (let at = 1; at < n; at++)
    if (!((sorted[at] as number) >= (sorted[at - 1] as number)))
      throw new RangeError('expected values in ascending order');
  if (sorted[0] === sorted[n - 1]) return 1 / (2 * n);
  const before = hullBefore(sorted);
  const after = hullAfter(sorted);
  let low = 0;
  let high = n - 1;
  // Twice the dip, counted in values.
  let dip = 1;
  while (true) {
    const minorant = [high];
    while ((minorant.at(-1) as number) > low) minorant.push(before[minorant.at(-1) as number] as number);
    minorant.reverse();
    const majorant = [low];
    while ((majorant.at(-1) as number) < high) majorant.push(after[majorant.at(-1) as number] as number);
    const widest = widestGap(sorted, minorant, majorant);
    if (widest.gap < dip) break;
    const left = minorant.filter((vertex) => vertex <= widest.low);
    const right = majorant.filter((vertex) => vertex >= widest.high);
    dip = Math.max(dip, stepsAbove(sorted, left), stepsBelow(sorted, right));
    if (widest.low === low && widest.high === high) break;
    low = widest.low;
    high = widest.high;
  }
  return dip / (2 * n);
}

/** For each value the vertex before it of the greatest convex minorant of the values up to it. */
function hullBefore(sorted: Float64Array): Int32Array {
  const before = new Int32Array(sorted.length);
  for (let at = 1; at < sorted.length; at++) {
    let vertex = at - 1;
    while (vertex > 0 && !isSteeper(sorted, before[vertex] as number, vertex, at))
      vertex = before[vertex] as number;
    before[at] = vertex;
  }
  return before;
}

/** For each value the vertex after it of the least concave majorant of the values from it on. */
function hullAfter(sorted: Float64Array): Int32Array {
  const last = sorted.length - 1;
  const after = new Int32Array(sorted.length).fill(last);
  for (let at = last - 1; at >= 0; at--) {
    let vertex = at + 1;
    while (vertex < last && !isSteeper(sorted, after[vertex] as number, vertex, at))
      vertex = after[vertex] as number;
    after[at] = vertex;
  }
  return after;
}

/**
 * Whether the step from `middle` to `end` climbs more steeply per unit of the values than the one from `start` to `middle`, both going either
 * way.
 */
function isSteeper(sorted: Float64Array, start: number, middle: number, end: number): boolean {
  const earlier = Math.abs((sorted[middle] as number) - (sorted[start] as number)) * Math.abs(end - middle);
  const later = Math.abs((sorted[end] as number) - (sorted[middle] as number)) * Math.abs(middle - start);
  return later < earlier;
}

interface Gap {
  readonly gap: number;
  readonly low: number;
  readonly high: number;
}

/** Where the majorant lies farthest above the minorant, and the vertices of the two that enclose the place. */
function widestGap(sorted: Float64Array, minorant: readonly number[], majorant: readonly number[]): Gap {
  const first = minorant[0] as number;
  const last = minorant.at(-1) as number;
  if (minorant.length === 2 && majorant.length === 2) return { gap: 1, low: first, high: last };
  let widest: Gap = { gap: 0, low: first, high: last };
  let lower = 1;
  let upper = 1;
  while (true) {
    const below = minorant[lower] as number;
    const above = majorant[upper] as number;
    let gap: Gap;
    if (below > above) {
      const start = minorant[lower - 1] as number;
      gap = { gap: above - start + 1 - climbed(sorted, start, below, above), low: start, high: above };
      upper = Math.min(upper + 1, majorant.length - 1);
    } else {
      const start = majorant[upper - 1] as number;
      gap = { gap: climbed(sorted, start, above, below) - (below - start - 1), low: below, high: above };
      lower = Math.min(lower + 1, minorant.length - 1);
    }
    if (gap.gap >= widest.gap) widest = gap;
    if (minorant[lower] === majorant[upper]) return widest;
  }
}

/** How far the straight line from `start` to `end` has climbed at the value `at`. */
function climbed(sorted: Float64Array, start: number, end: number, at: number): number {
  const base = sorted[start] as number;
  return (((sorted[at] as number) - base) * (end - start)) / ((sorted[end] as number) - base);
}

/** How far the steps rise above the minorant at most. */
function stepsAbove(sorted: Float64Array, vertices: readonly number[]): number {
  let most = 0;
  for (let segment = 1; segment < vertices.length; segment++) {
    const start = vertices[segment - 1] as number;
    const end = vertices[segment] as number;
    most = Math.max(most, 1);
    if (end - start < 2 || sorted[start] === sorted[end]) continue;
    for (let at = start; at <= end; at++)
      most = Math.max(most, at - start + 1 - climbed(sorted, start, end, at));
  }
  return most;
}

/** How far the steps fall below the majorant at most. */
function stepsBelow(sorted: Float64Array, vertices: readonly number[]): number {
  let most = 0;
  for (let segment = 1; segment < vertices.length; segment++) {
    const start = vertices[segment - 1] as number;
    const end = vertices[segment] as number;
    most = Math.max(most, 1);
    if (end - start < 2 || sorted[start] === sorted[end]) continue;
    for (let at = start; at <= end; at++)
      most = Math.max(most, climbed(sorted, start, end, at) - (at - start - 1));
  }
  return most;
}
