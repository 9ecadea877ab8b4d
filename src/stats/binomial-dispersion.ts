/** How far counts lie from one common rate, measured by what binomial chance alone would give. */
export interface BinomialDispersion {
  /** Successes of all out of trials of all. */
  readonly rate: number;
  /** Pearson's sum of squared standardised residuals. */
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  /** The statistic by its degrees of freedom: 1 on average where chance alone parts the counts, more where rates differ, less where they are too even. */
  readonly phi: number;
}

/**
 * Dispersion of successes out of trials about their common rate: X² = Σ (L − R p̂)² / (R p̂ (1 − p̂)), phi = X² / (n − 1). Null where it is not
 * defined: fewer than two counts, or a rate of 0 or 1. Every number of trials is above 0 and no successes exceed it; throws a RangeError otherwise.
 * Source: P. McCullagh, J. A. Nelder, Generalized Linear Models, 2nd ed. (1989), section 4.5.
 */
export function binomialDispersion(
  successes: ArrayLike<number>,
  trials: ArrayLike<number>,
): BinomialDispersion | null {
  const { length } = successes;
  if (length !== trials.length) throw new RangeError(`expected as many trials, got ${trials.length}`);
  let won = 0;
  let all = 0;
  for (let index = 0; index < length; index++) {
    const count = successes[index] as number;
    const of = trials[index] as number;
    if (!(of > 0 && count >= 0 && count <= of))
      throw new RangeError(`expected successes out of trials, got ${count} of ${of}`);
    won += count;
    all += of;
  }
  if (length < 2 || won === 0 || won === all) return null;
  const rate = won / all;
  let statistic = 0;
  for (let index = 0; index < length; index++) {
    const of = trials[index] as number;
    statistic += ((successes[index] as number) - of * rate) ** 2 / of;
  }
  statistic /= rate * (1 - rate);
  const degreesOfFreedom = length - 1;
  return { rate, statistic, degreesOfFreedom, phi: statistic / degreesOfFreedom };
}
