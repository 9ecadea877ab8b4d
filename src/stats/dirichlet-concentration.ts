/** Common shares of several draws, and how far the draws' own shares lie about them. */
export interface DirichletFit {
  readonly shares: Float64Array;
  /** The larger, the nearer; Infinity where the draws differ by no more than chance makes them. */
  readonly concentration: number;
}

/**
 * Fits a Dirichlet-multinomial law to draws, each a row of counts, by moments: the shares of all together, and the intraclass correlation
 * rho = (phi − 1) / (m − 1) with Pearson's phi over all cells and the mean size m; the concentration is (1 − rho) / rho. Null for fewer than
 * two draws, or where all fall into one cell. Rough for few draws. **Assumes draws of about one size.**
 * Source: J. E. Mosimann, Biometrika 49 (1962) 65–82, section 5.
 */
export function dirichletConcentration(draws: readonly ArrayLike<number>[]): DirichletFit | null {
  const cells = draws[0]?.length ?? 0;
  const sizes = draws.map((draw) => sum(draw));
  const all = sum(sizes);
  const shares = new Float64Array(cells);
  for (const draw of draws)
    for (let cell = 0; cell < cells; cell++) (shares[cell] as number) += (draw[cell] as number) / all;
  const open = shares.filter((share) => share > 0).length;
  if (draws.length < 2 || open < 2 || all <= draws.length) return null;
  let statistic = 0;
  draws.forEach((draw, index) => {
    const size = sizes[index] as number;
    for (let cell = 0; cell < cells; cell++) {
      const expected = size * (shares[cell] as number);
      if (expected > 0) statistic += ((draw[cell] as number) - expected) ** 2 / expected;
    }
  });
  const phi = statistic / ((draws.length - 1) * (open - 1));
  const correlation = Math.min(0.999, Math.max(0, (phi - 1) / (all / draws.length - 1)));
  return { shares, concentration: (1 - correlation) / correlation };
}

function sum(numbers: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < numbers.length; index++) total += numbers[index] as number;
  return total;
}
