import type { BernoulliSumSaddlepoint } from './bernoulli-sum-saddlepoint.js';
import { normalLogUpperTail } from './normal-log-upper-tail.js';

/** Nearer to the mean than this, in standard deviations, the difference of two poles is taken at its limit. */
const AT_MEAN = 1e-4;

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/**
 * Natural logarithm of P(S ≥ total) by the formula of Lugannani and Rice, for a saddlepoint at or above the mean (tilt from 0). `lattice` takes S for
 * a whole number, with u = (1 − e^{−s}) √K″, `continuous` for a continuous one, with u = s √K″. In logarithms, so that it keeps its digits where the
 * probability underflows. Its relative error falls with the number of terms of the sum, and stays bounded far out.
 * Source: R. Lugannani, S. Rice, Adv. Appl. Probab. 12 (1980) 475–490; H. E. Daniels, Int. Stat. Rev. 55 (1987) 37–48, eq. 6.3.
 */
export function saddlepointLogTail(
  { tilt, exponent, variance, skewness }: BernoulliSumSaddlepoint,
  kind: 'lattice' | 'continuous',
): number {
  const deviation = Math.sqrt(variance);
  const root = Math.sqrt(2 * Math.max(0, exponent));
  const isLattice = kind === 'lattice';
  const pole =
    root < AT_MEAN
      ? (isLattice ? 1 / (2 * deviation) : 0) - skewness / 6
      : 1 / ((isLattice ? -Math.expm1(-tilt) : tilt) * deviation) - 1 / root;
  const logDensity = -exponent - HALF_LOG_TWO_PI;
  const ratio = Math.exp(normalLogUpperTail(root) - logDensity);
  return Math.min(0, logDensity + Math.log(ratio + pole));
}
