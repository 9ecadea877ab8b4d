/** Below this difference, relative to the sum, the closed form loses digits. */
const NEAR = 0.1;

/**
 * Half the deviance of a Poisson observation from its mean, x ln(x/mean) + mean − x, without cancellation where the two are close. `x` from
 * 0 and `mean` above 0, not checked. Source: C. Loader, Fast and accurate computation of binomial probabilities (2000), eq. 5.
 */
export function devianceTerm(x: number, mean: number): number {
  if (x === 0) return mean;
  const difference = x - mean;
  if (Math.abs(difference) >= NEAR * (x + mean)) return x * Math.log(x / mean) - difference;
  const ratio = difference / (x + mean);
  const square = ratio * ratio;
  let power = 2 * x * ratio;
  let sum = difference * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
