/** The exponential tilt of a sum of independent Bernoulli variables under which a total is its mean. */
export interface BernoulliSumSaddlepoint {
  /** The argument s at which the derivative of the cumulant function K is the total, per unit of weight. */
  readonly tilt: number;
  /** s · total − K(s): what the exponent of a tail loses, 0 at the mean. */
  readonly exponent: number;
  /** K″(s): variance of the tilted sum, in squared units of weight. */
  readonly variance: number;
  /** K‴(s) / K″(s)^{3/2}. */
  readonly skewness: number;
}

const MOST_STEPS = 200;
/** In standard deviations of the tilted sum: a root nearer than this moves the exponent by its square. */
const NEAR_ENOUGH = 1e-9;
/** In units of the total: the mean is not known better, which matters where next to nothing can vary and any tilt will do. */
const ROUNDING = 1e-14;
/** In units of 1 / the greatest weight, beside the tilt itself: a longer step of Newton's may leave the range where its curve means anything. */
const LONGEST = 3;

/**
 * Finds the saddlepoint of a sum of **independent** Bernoulli variables at `total`, by Newton's method within a bracket. The probabilities lie strictly
 * between 0 and 1; the weights, as many and above 0, are 1 where left out; the total lies strictly between 0 and the sum of the
 * weights; not checked. Source: H. E. Daniels, Ann. Math. Stat. 25 (1954) 631–650, section 2.
 */
export function bernoulliSumSaddlepoint(
  probabilities: Float64Array,
  total: number,
  weights?: Float64Array,
): BernoulliSumSaddlepoint {
  const unit = weights === undefined ? 1 : weights.reduce((most, weight) => Math.max(most, weight), 0);
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  let tilt = 0;
  for (let step = 0; ; step++) {
    const moments = tiltedMoments(probabilities, tilt, weights);
    const excess = moments.mean - total;
    const tolerance = Math.max(NEAR_ENOUGH * Math.sqrt(moments.variance), ROUNDING * total);
    if (Math.abs(excess) <= tolerance || step === MOST_STEPS) {
      const { variance, exponent } = moments;
      return {
        tilt,
        exponent: exponent - tilt * excess,
        variance,
        skewness: moments.third / variance ** 1.5,
      };
    }
    if (excess > 0) most = tilt;
    else least = tilt;
    const longest = LONGEST / unit + Math.abs(tilt);
    const next = tilt + Math.max(-longest, Math.min(longest, -excess / moments.variance));
    tilt = next > least && next < most ? next : (least + most) / 2;
  }
}

/** Mean, variance and third cumulant of the tilted sum, and s · mean − K(s) as a sum of terms of which none is negative. */
function tiltedMoments(probabilities: Float64Array, tilt: number, weights: Float64Array | undefined) {
  let mean = 0;
  let variance = 0;
  let third = 0;
  let exponent = 0;
  const n = probabilities.length;
  const isUp = tilt > 0;
  let shrunk = Math.exp(-Math.abs(tilt));
  let change = Math.expm1(-Math.abs(tilt));
  for (let index = 0; index < n; index++) {
    const weight = weights === undefined ? 1 : (weights[index] as number);
    const power = tilt * weight;
    if (weights !== undefined) {
      shrunk = Math.exp(-Math.abs(power));
      change = Math.expm1(-Math.abs(power));
    }
    const probability = probabilities[index] as number;
    // What the tilt takes from, the successes or the failures, and what it leaves of it.
    const rarer = isUp ? 1 - probability : probability;
    const sum = (isUp ? probability : 1 - probability) + rarer * shrunk;
    const left = (rarer * shrunk) / sum;
    const tilted = isUp ? 1 - left : left;
    const spread = left * (1 - left);
    mean += weight * tilted;
    variance += weight * weight * spread;
    third += weight * weight * weight * spread * (1 - 2 * tilted);
    exponent += -Math.abs(power) * left - (sum > 0.5 ? Math.log1p(rarer * change) : Math.log(sum));
  }
  return { mean, variance, third, exponent };
}
