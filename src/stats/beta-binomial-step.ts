import type { CountCells } from './count-cells.js';
import { digamma } from './digamma.js';
import { trigamma } from './trigamma.js';

/** Parameters of a beta law. */
export interface BetaParameters {
  readonly a: number;
  readonly b: number;
}

/** Natural logarithm of the factor by which one step changes a parameter at most. */
const LONGEST = 1.5;

/**
 * A step towards the largest weighted likelihood of a beta-binomial law: Newton's in the logarithms of a and b, `length` (1 for a whole one, 0
 * to use the other) of it; where the likelihood is not concave, T. Minka's fixed point, which never lowers it. `shares` are the parts of each
 * cell that belong to the law.
 * Sources: R. C. Griffiths, Biometrics 29 (1973) 637–648; T. Minka, Estimating a Dirichlet distribution (2000).
 */
export function betaBinomialStep(
  { successes, trials, weights }: CountCells,
  shares: Float64Array,
  { a, b }: BetaParameters,
  length: number,
): BetaParameters {
  const [atA, atB, atSum] = [digamma(a), digamma(b), digamma(a + b)];
  const [bendA, bendB, bendSum] = [trigamma(a), trigamma(b), trigamma(a + b)];
  let [left, right, both] = [0, 0, 0];
  let [leftBend, rightBend, bothBend] = [0, 0, 0];
  for (let cell = 0; cell < weights.length; cell++) {
    const weight = (weights[cell] as number) * (shares[cell] as number);
    if (weight < 1e-12) continue;
    const k = successes[cell] as number;
    const n = trials[cell] as number;
    left += weight * (digamma(k + a) - atA);
    right += weight * (digamma(n - k + b) - atB);
    both += weight * (digamma(n + a + b) - atSum);
    leftBend += weight * (trigamma(k + a) - bendA);
    rightBend += weight * (trigamma(n - k + b) - bendB);
    bothBend += weight * (trigamma(n + a + b) - bendSum);
  }
  const slopeA = a * (left - both);
  const slopeB = b * (right - both);
  const curveA = a * a * (leftBend - bothBend) + slopeA;
  const curveB = b * b * (rightBend - bothBend) + slopeB;
  const cross = -a * b * bothBend;
  const determinant = curveA * curveB - cross * cross;
  if (length > 0 && curveA < 0 && determinant > 0) {
    const stepA = (-length * (curveB * slopeA - cross * slopeB)) / determinant;
    const stepB = (-length * (curveA * slopeB - cross * slopeA)) / determinant;
    const shrink = Math.min(1, LONGEST / Math.max(Math.abs(stepA), Math.abs(stepB)));
    return { a: a * Math.exp(shrink * stepA), b: b * Math.exp(shrink * stepB) };
  }
  // All weight on nothing or everything would send a parameter to 0.
  if (!(both > 0)) return { a, b };
  return { a: Math.max(a * 1e-2, (a * left) / both), b: Math.max(b * 1e-2, (b * right) / both) };
}
