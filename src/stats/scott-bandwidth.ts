/**
 * Scott's bandwidth of a Gaussian kernel density in one dimension: the sample standard deviation (n − 1) times n^(−1/5), in the unit of the
 * values. Throws a RangeError for fewer than two values and for values without spread, blanks (NaN) included.
 * **Made for one roughly normal heap; several narrow ones are smeared together.** Source: D. W. Scott, Multivariate Density Estimation (1992).
 */
export function scottBandwidth(values: Float64Array): number {
  const n = values.length;
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / n;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const bandwidth = Math.sqrt(squares / (n - 1)) * n ** -0.2;
  if (!(bandwidth > 0)) throw new RangeError(`expected two different values at least, got ${n} in all`);
  return bandwidth;
}
