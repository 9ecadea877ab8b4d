import { type KlimekParameters, klimekHistograms } from './klimek-histograms.js';
import { mixtureWeights } from './mixture-weights.js';

export interface KlimekFit {
  /** Parts of the units to which something was added, in the two ways. */
  readonly incremental: number;
  readonly extreme: number;
  readonly alpha: number;
  /** Sum of squared differences between the observed parts of the bins and the fitted ones. */
  readonly distance: number;
  /** The same for every exponent tried, ascending: how sharply α is determined. */
  readonly path: readonly KlimekStep[];
}

/** The best fit with one exponent. */
export interface KlimekStep {
  readonly alpha: number;
  readonly incremental: number;
  readonly extreme: number;
  readonly distance: number;
}

interface Options {
  readonly bins: number;
  readonly histogram: 'line' | 'plane';
  readonly points: number;
}

/** Exponents tried, and how finely around the best of them. */
const [LOWEST, HIGHEST, COARSE, FINE] = [0.2, 6, 0.2, 0.02];

/**
 * Fits how many units something was added to, and the exponent α, to an observed histogram (bins as of `klimekHistograms`; any unit of count).
 * With α given the model is a mixture of three known histograms, whose weights least squares gives exactly; α is searched on a grid.
 * Deterministic, and as fast for a million units as for a hundred. **A description, not an estimate of anything that happened: the start
 * values, the bins and the distance matter, and whatever spreads a heap to the upper right, unequal regions included, is read as something
 * added.** Throws a RangeError for an empty histogram.
 * Source: P. Klimek, Y. Yegorov, R. Hanel, S. Thurner, PNAS 109 (2012) 16469–16473; there weights and exponent are found by simulation.
 */
export function klimekFit(observed: Float64Array, parameters: KlimekParameters, options: Options): KlimekFit {
  const total = observed.reduce((sum, count) => sum + count, 0);
  if (!(total > 0)) throw new RangeError('expected a histogram with something in it');
  const parts = observed.map((count) => count / total);
  const fitAt = (alpha: number): KlimekStep => {
    const { base, incremental, extreme } = klimekHistograms(parameters, alpha, options);
    const { weights, distance } = mixtureWeights(parts, [base, incremental, extreme]);
    return { alpha, incremental: weights[1] as number, extreme: weights[2] as number, distance };
  };
  const coarse = steps(LOWEST, HIGHEST, COARSE).map(fitAt);
  const near = nearest(coarse).alpha;
  const fine = steps(Math.max(LOWEST, near - COARSE + FINE), Math.min(HIGHEST, near + COARSE - FINE), FINE)
    .filter((alpha) => Math.abs(alpha - near) > FINE / 2)
    .map(fitAt);
  const path = [...coarse, ...fine].sort((one, other) => one.alpha - other.alpha);
  return { ...nearest(path), path };
}

function nearest(path: readonly KlimekStep[]): KlimekStep {
  return path.reduce((best, step) => (step.distance < best.distance ? step : best));
}

function steps(from: number, to: number, by: number): readonly number[] {
  // Whole multiples, rounded, so that an exponent is written as it was meant.
  const count = Math.round((to - from) / by);
  return Array.from({ length: count + 1 }, (_, step) => Number((from + step * by).toFixed(6)));
}
