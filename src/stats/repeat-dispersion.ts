/** Standard normal quantiles that leave 5 % below and above. */
const LOWER = -1.6448536269514722;
const UPPER = 1.6448536269514722;

/** What the differences between repeats say. */
export interface RepeatDispersion {
  /** Repeats beyond the first of each group. */
  readonly degreesOfFreedom: number;
  /**
   * 1/size of the negative binomial, and its upper 95 % limit; 0 where the repeats differ no more than Poisson counts do, infinite where they differ
   * so much that nothing is known of their mean.
   */
  readonly dispersion: number;
  readonly upperLimit: number;
  /** The dispersion by what the variance has above that of 95 % of Poisson counts: 0 where the differences may be chance alone. */
  readonly beyondChance: number;
}

/**
 * Over-dispersion of counts that were repeated, by moments. Of groups of counts of the same thing: Σ(m − 1)(s² − x̄) / Σ(m − 1)(x̄² − s²/m), with
 * m counts, mean x̄ and variance s² in a group; the numerator is unbiased for mean²/size, the denominator for mean². The upper limit takes the
 * pooled variance at its upper 95 % limit by chi-squared (quantile after E. B. Wilson, M. M. Hilferty, PNAS 17 (1931) 684–688). **Assumes that the
 * repeats of a group err independently of each other: what all of them miss alike is not seen.** Groups of fewer than two say
 * nothing. Null where there is none of two or more, or nothing but zeros.
 * Source of the moments: C. I. Bliss, R. A. Fisher, Biometrics 9 (1953) 176–200.
 */
export function repeatDispersion(groups: readonly (readonly number[])[]): RepeatDispersion | null {
  let degreesOfFreedom = 0;
  let variance = 0;
  let chance = 0;
  let squares = 0;
  for (const group of groups) {
    const repeats = group.length - 1;
    if (repeats < 1) continue;
    const mean = group.reduce((sum, count) => sum + count, 0) / group.length;
    const within = group.reduce((sum, count) => sum + (count - mean) ** 2, 0);
    degreesOfFreedom += repeats;
    variance += within;
    chance += repeats * mean;
    squares += repeats * mean ** 2 - within / group.length;
  }
  if (degreesOfFreedom === 0 || variance + chance === 0) return null;
  const perSquare = (excess: number): number => {
    if (excess <= 0) return 0;
    return squares > 0 ? excess / squares : Number.POSITIVE_INFINITY;
  };
  const limit = (variance * degreesOfFreedom) / chiSquared(degreesOfFreedom, LOWER);
  const byChance = (chance * chiSquared(degreesOfFreedom, UPPER)) / degreesOfFreedom;
  return {
    degreesOfFreedom,
    dispersion: perSquare(variance - chance),
    upperLimit: perSquare(limit - chance),
    beyondChance: perSquare(variance - byChance),
  };
}

/** The quantile of a chi-squared variable at a standard normal one. */
function chiSquared(degreesOfFreedom: number, normalQuantile: number): number {
  const part = 2 / (9 * degreesOfFreedom);
  return degreesOfFreedom * (1 - part + normalQuantile * Math.sqrt(part)) ** 3;
}
