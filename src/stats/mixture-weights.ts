import { solvePositiveDefinite } from './solve-positive-definite.js';

export interface MixtureWeights {
  /** In the order of the histograms: not negative, together 1. */
  readonly weights: Float64Array;
  /** Sum of squared differences that is left. */
  readonly distance: number;
}

/**
 * Weights, none negative and together 1, with which a mixture of a few known histograms comes nearest to an observed one by least squares.
 * Exact: every subset of the histograms is tried, and of those whose weights are all positive the nearest taken. All arrays have one length.
 * Throws a RangeError for no histogram.
 * Source of the method: C. L. Lawson, R. J. Hanson, Solving Least Squares Problems (1974), chapter 23.
 */
export function mixtureWeights(observed: Float64Array, histograms: readonly Float64Array[]): MixtureWeights {
  if (histograms.length === 0) throw new RangeError('expected at least one histogram');
  let best: MixtureWeights = {
    weights: new Float64Array(histograms.length),
    distance: Number.POSITIVE_INFINITY,
  };
  for (let subset = 1; subset < 2 ** histograms.length; subset++) {
    const used = histograms.flatMap((_, at) => (((subset >> at) & 1) === 1 ? [at] : []));
    const found = weightsOf(
      observed,
      used.map((at) => histograms[at] as Float64Array),
    );
    if (found === null || found.some((weight) => weight < 0)) continue;
    const weights = new Float64Array(histograms.length);
    used.forEach((at, position) => {
      weights[at] = found[position] as number;
    });
    const distance = distanceOf(observed, histograms, weights);
    if (distance < best.distance) best = { weights, distance };
  }
  return best;
}

/** Weights that add up to 1, of whatever sign: of all but the first by least squares of the differences from the first. */
function weightsOf(
  observed: Float64Array,
  [first, ...others]: readonly Float64Array[],
): readonly number[] | null {
  if (first === undefined) return null;
  const size = others.length;
  const target = observed.map((part, bin) => part - (first[bin] as number));
  const columns = others.map((other) => other.map((part, bin) => part - (first[bin] as number)));
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  columns.forEach((column, row) => {
    right[row] = dot(column, target);
    columns.forEach((other, at) => {
      matrix[row * size + at] = dot(column, other);
    });
  });
  const solution = solvePositiveDefinite(matrix, right);
  return solution === null ? null : [1 - solution.reduce((sum, weight) => sum + weight, 0), ...solution];
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += (left[at] as number) * (right[at] as number);
  return sum;
}

function distanceOf(
  observed: Float64Array,
  histograms: readonly Float64Array[],
  weights: Float64Array,
): number {
  let distance = 0;
  for (let bin = 0; bin < observed.length; bin++) {
    let fitted = 0;
    for (let at = 0; at < weights.length; at++)
      fitted += (weights[at] as number) * (histograms[at]?.[bin] as number);
    distance += ((observed[bin] as number) - fitted) ** 2;
  }
  return distance;
}
