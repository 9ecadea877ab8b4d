/** Standard normal quantile that leaves 5 % above it. */
const UPPER_FIVE_PERCENT = 1.6448536269514722;

/** What the differences between repeats say. */
export interface RepeatDispersion {
  /** Repeats beyond the first of each group. */
  readonly degreesOfFreedom: number;
  /** 1/size of the negative binomial, and its upper 95 % limit; 0 where the repeats differ no more than Poisson counts do. */
  readonly dispersion: number;
  readonly upperLimit: number;
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
  if (degreesOfFreedom === 0 || squares <= 0) return null;
  const limit = (variance * degreesOfFreedom) / lowerChiSquared(degreesOfFreedom);
  return {
    degreesOfFreedom,
    dispersion: Math.max(0, (variance - chance) / squares),
    upperLimit: Math.max(0, (limit - chance) / squares),
  };
}

/** The number that a chi-squared variable falls below in 5 % of cases. */
function lowerChiSquared(degreesOfFreedom: number): number {
  const part = 2 / (9 * degreesOfFreedom);
  return degreesOfFreedom * (1 - part - UPPER_FIVE_PERCENT * Math.sqrt(part)) ** 3;
}
