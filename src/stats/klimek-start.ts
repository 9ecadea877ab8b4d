import { firstLocalMaximum } from './first-local-maximum.js';
import { halfSpread } from './half-spread.js';
import { kernelDensity } from './kernel-density.js';
import type { KlimekParameters } from './klimek-histograms.js';
import { scottBandwidth } from './scott-bandwidth.js';

/** A thousandth is the resolution of the centres; summits at and below 0.3 are passed over. */
const GRID = { start: 0, step: 0.001, count: 1001 };
const PASSED_OVER = 301;
const EXTREME_SPREAD = 0.075;

/**
 * Start values of the model of Klimek et al. from the two coordinates of all units, parts of 1 without blanks: τ and ν the first summits above
 * 0.3 of the Gaussian kernel densities (Scott's bandwidth), σ_τ the spread of t below τ where v is below ν too, σ_ν that of v below ν, and θ =
 * (mean of (v − ν)² above ν)^¼. Summits lower than `leastHeight` of the highest are passed over too: the source takes any, and with very many units the first
 * is a ripple in the tail. Null where a density has no such summit or no unit lies on one of the sides. **Assumes that the lowest summit
 * above 0.3 is the heap to which nothing was added.** Throws a RangeError for blanks.
 * Source: P. Klimek, Y. Yegorov, R. Hanel, S. Thurner, PNAS 109 (2012) 16469–16473, supporting information.
 */
export function klimekStart(t: Float64Array, v: Float64Array, leastHeight = 0): KlimekParameters | null {
  const tau = centre(t, leastHeight);
  const nu = centre(v, leastHeight);
  if (tau === null || nu === null) return null;
  const isLow = Uint8Array.from(v, (value) => Number(value < nu));
  const sigmaTau = halfSpread(t, tau, 'below', isLow);
  const sigmaNu = halfSpread(v, nu, 'below');
  const upper = halfSpread(v, nu, 'above');
  if (sigmaTau === null || sigmaNu === null || upper === null) return null;
  return { tau, sigmaTau, nu, sigmaNu, theta: Math.sqrt(upper), extremeSpread: EXTREME_SPREAD };
}

function centre(values: Float64Array, leastHeight: number): number | null {
  const density = kernelDensity(values, scottBandwidth(values), GRID);
  const least = leastHeight * density.reduce((most, height) => Math.max(most, height), 0);
  let summit = firstLocalMaximum(density, PASSED_OVER);
  while (summit !== null && (density[summit] as number) < least)
    summit = firstLocalMaximum(density, summit + 1);
  return summit === null ? null : summit / 1000;
}
