/**
 * Pearson's chi-squared statistic of counts against what these probabilities expect of their sum, or against equal ones where they are left out:
 * Σ (count − expected)² / expected. 0 where nothing was counted. Under the null and with expected counts of at least 5 it follows about
 * a chi-squared law with one degree of freedom fewer than cells. Throws a RangeError for unequal lengths and for cells that expect nothing.
 * Source: K. Pearson, Phil. Mag. (5) 50 (1900) 157–175.
 */
export function chiSquaredStatistic(counts: ArrayLike<number>, probabilities?: ArrayLike<number>): number {
  const cells = counts.length;
  if (probabilities !== undefined && probabilities.length !== cells)
    throw new RangeError(`expected as many probabilities as counts, got ${probabilities.length}`);
  let total = 0;
  for (let cell = 0; cell < cells; cell++) total += counts[cell] as number;
  let statistic = 0;
  for (let cell = 0; cell < cells; cell++) {
    const probability = probabilities === undefined ? 1 / cells : (probabilities[cell] as number);
    if (!(probability > 0)) throw new RangeError(`cell ${cell} has no probability`);
    if (total > 0) statistic += ((counts[cell] as number) - total * probability) ** 2 / (total * probability);
  }
  return statistic;
}
