import { normalQuantile } from './normal-quantile.js';

/** What the model takes as known, all parts of 1. */
export interface KlimekParameters {
  /** Centre and standard deviation of the first coordinate t, before anything is added. */
  readonly tau: number;
  readonly sigmaTau: number;
  /** The same of the second coordinate v. */
  readonly nu: number;
  readonly sigmaNu: number;
  /** Scale of the part added, x, where some is; and of 1 − x where nearly all is. */
  readonly theta: number;
  readonly extremeSpread: number;
}

/** Probabilities of the bins; each adds up to 1. */
export interface KlimekHistograms {
  /** Nothing added: x = 0. */
  readonly base: Float64Array;
  /** x ~ |N(0, θ)|. */
  readonly incremental: Float64Array;
  /** x = 1 − |N(0, spread)|. */
  readonly extreme: Float64Array;
}

interface Options {
  /** Equal bins of each axis from 0 to 1, the last one closed. */
  readonly bins: number;
  /** `line`: bins of t·v + x(1 − t) + x^α(1 − v)t. `plane`: of it divided by T, for each bin of T = 1 − (1 − x)(1 − t), T-bins one after another. */
  readonly histogram: 'line' | 'plane';
  /** Points of the quadrature; 65,536 give each probability to about 0.001, 262,144 to 0.0003. */
  readonly points: number;
}

/** Fractional parts of the multiples of these fill the unit cube evenly. */
const STRIDES = [0.8191725133961645, 0.6710436067037893, 0.5497004779019703] as const;

/**
 * Histograms of the two-parameter fingerprint model of Klimek et al., one for each way in which something may be added; the model is their
 * mixture. t ~ N(τ, σ_τ), v ~ N(ν, σ_ν) and x are cut off at 0 and 1. Deterministic: averaged over evenly spread points in place of random
 * ones. **Every unit is taken to follow one centre, and counting noise is neglected; both are false of any real data.** Throws a RangeError
 * where nothing of a law lies in [0, 1].
 * Sources: P. Klimek, Y. Yegorov, R. Hanel, S. Thurner, PNAS 109 (2012) 16469–16473, supporting information; of the
 * points M. Roberts, The unreasonable effectiveness of quasirandom sequences (2018).
 */
export function klimekHistograms(
  { tau, sigmaTau, nu, sigmaNu, theta, extremeSpread }: KlimekParameters,
  alpha: number,
  { bins, histogram, points }: Options,
): KlimekHistograms {
  const size = histogram === 'line' ? bins : bins * bins;
  const base = new Float64Array(size);
  const incremental = new Float64Array(size);
  const extreme = new Float64Array(size);
  const add = (into: Float64Array, t: number, v: number, x: number): void => {
    if (!(x >= 0 && x <= 1)) return;
    const part = t * v + x * (1 - t) + x ** alpha * (1 - v) * t;
    const whole = 1 - (1 - x) * (1 - t);
    const bin =
      histogram === 'line'
        ? binOf(part, bins)
        : binOf(whole, bins) * bins + binOf(whole > 0 ? part / whole : 0, bins);
    into[bin] = (into[bin] as number) + 1;
  };
  const [first, second, third] = evenNormals(points);
  for (let point = 0; point < points; point++) {
    const t = tau + sigmaTau * (first[point] as number);
    const v = nu + sigmaNu * (second[point] as number);
    if (!(t >= 0 && t <= 1 && v >= 0 && v <= 1)) continue;
    const size = third[point] as number;
    add(base, t, v, 0);
    add(incremental, t, v, theta * size);
    add(extreme, t, v, 1 - extremeSpread * size);
  }
  return {
    base: toProbabilities(base),
    incremental: toProbabilities(incremental),
    extreme: toProbabilities(extreme),
  };
}

type Normals = readonly [Float64Array, Float64Array, Float64Array];

let known: { readonly points: number; readonly normals: Normals } | null = null;

/** Two normal variables and the size of a third, spread evenly; those of the last number of points are kept, as a fit asks for them again and again. */
function evenNormals(points: number): Normals {
  if (known?.points === points) return known.normals;
  const column = (quantile: (point: number) => number): Float64Array =>
    Float64Array.from({ length: points }, (_, at) => quantile(at + 1));
  const normals: Normals = [
    column((point) => normalQuantile(fraction(point, STRIDES[0]))),
    column((point) => normalQuantile(fraction(point, STRIDES[1]))),
    column((point) => normalQuantile(0.5 + fraction(point, STRIDES[2]) / 2)),
  ];
  known = { points, normals };
  return normals;
}

function fraction(point: number, stride: number): number {
  return (0.5 + point * stride) % 1;
}

function binOf(value: number, bins: number): number {
  return Math.min(bins - 1, Math.max(0, Math.floor(value * bins)));
}

function toProbabilities(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!(total > 0)) throw new RangeError('the law leaves nothing between 0 and 1');
  return counts.map((count) => count / total);
}
