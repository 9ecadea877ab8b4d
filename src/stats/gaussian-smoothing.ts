/** Standard deviations beyond which a weight is below 1e-8 of the largest. */
const REACH = 6;

/**
 * A row of heights on equally spaced points, each replaced by the mean of its neighbours under a Gaussian of the given standard deviation, in points. Beyond both
 * ends there is nothing: heights near an end become lower, and nothing is reflected. `power` 2 takes the squares of the weights instead, so that variances of independent heights give the
 * variances of the smoothed ones. Throws a RangeError for a deviation that is not above 0.
 * Source: M. P. Wand, M. C. Jones, Kernel Smoothing (1995), appendix D (a kernel estimate of binned values).
 */
export function gaussianSmoothing(heights: Float64Array, deviation: number, power: 1 | 2 = 1): Float64Array {
  if (!(deviation > 0 && deviation < Infinity))
    throw new RangeError(`expected a standard deviation above 0, got ${deviation}`);
  const reach = Math.ceil(REACH * deviation);
  const bell = Float64Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-(((at - reach) / deviation) ** 2) / 2),
  );
  const sum = bell.reduce((all, weight) => all + weight, 0);
  const weights = bell.map((weight) => (weight / sum) ** power);
  return heights.map((_, at) => {
    let smoothed = 0;
    const last = Math.min(heights.length - 1, at + reach);
    for (let from = Math.max(0, at - reach); from <= last; from++)
      smoothed += (heights[from] as number) * (weights[from - at + reach] as number);
    return smoothed;
  });
}
