/** Standard deviations beyond which the normal density is below 3e-17 of its peak. */
const REACH = 8.75;

/** Equally spaced points: `start`, `start + step`, and so on. */
export interface Grid {
  readonly start: number;
  readonly step: number;
  readonly count: number;
}

/**
 * Gaussian kernel density of the values at the points of a grid, per unit of the values; over the whole line it integrates to 1. Not binned:
 * every value is added where it lies, to within rounding, in O(n · 18 bandwidths / step). Throws a RangeError for a value that is not finite,
 * for none, and for a bandwidth or step that is not above 0. On equally spaced points a Gaussian is e^(−u²/2) · (e^(ud))^j · e^(−(jd)²/2), so
 * that two exponentials a value are enough.
 * Source: L. Greengard, J. Strain, SIAM J. Sci. Stat. Comput. 12 (1991) 79–94; of the gridding L. Greengard, J.-Y. Lee, SIAM Review 46 (2004)
 * 443–454.
 */
export function kernelDensity(
  values: Float64Array,
  bandwidth: number,
  { start, step, count }: Grid,
): Float64Array {
  if (!(bandwidth > 0 && step > 0))
    throw new RangeError(`expected bandwidth and step above 0, got ${bandwidth}, ${step}`);
  if (values.length === 0) throw new RangeError('expected at least one value');
  const spacing = step / bandwidth;
  const reach = Math.floor(REACH / spacing + 0.5);
  const decay = Float64Array.from({ length: reach + 1 }, (_, j) => Math.exp(-((j * spacing) ** 2) / 2));
  const density = new Float64Array(count);
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`expected finite values, got ${value}`);
    const nearest = Math.round((value - start) / step);
    const offset = (value - start - nearest * step) / bandwidth;
    const peak = Math.exp((-offset * offset) / 2);
    const factor = Math.exp(offset * spacing);
    add(density, decay, peak, factor, nearest, 1);
    add(density, decay, peak / factor, 1 / factor, nearest - 1, -1);
  }
  const scale = 1 / (values.length * bandwidth * Math.sqrt(2 * Math.PI));
  for (let at = 0; at < count; at++) density[at] = (density[at] as number) * scale;
  return density;
}

/** One side of one value's bell, from the grid point next to it outwards. */
function add(
  density: Float64Array,
  decay: Float64Array,
  peak: number,
  factor: number,
  first: number,
  direction: 1 | -1,
): void {
  const skipped = direction === 1 ? 0 : 1;
  const room = direction === 1 ? density.length - first : first + 1 + skipped;
  const end = Math.min(decay.length, room);
  let power = peak;
  for (let j = skipped, at = first; j < end; j++, at += direction) {
    // Beyond the grid on the near side the bell may still reach into it.
    if (at >= 0 && at < density.length) density[at] = (density[at] as number) + power * (decay[j] as number);
    power *= factor;
  }
}
