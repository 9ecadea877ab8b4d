import { type BetaBinomialMixture, betaBinomialMixture } from './beta-binomial-mixture.js';
import type { CountCells } from './count-cells.js';

export interface BetaBinomialMixtureChoice {
  readonly chosen: BetaBinomialMixture;
  /** With one component, two, and so on: all that were fitted. */
  readonly fits: readonly BetaBinomialMixture[];
}

interface Options {
  readonly mostComponents: number;
  readonly mostIterations: number;
  readonly tolerance: number;
}

/**
 * The mixture of beta-binomial laws with the smallest Bayesian information criterion among those of 1 to `mostComponents` that converged
 * without a degenerate component; among all, where none did: its own diagnostics say so. Stops where two more components in a row did not
 * lower the criterion.
 * Source: G. Schwarz, Ann. Statist. 6 (1978) 461–464. **The criterion assumes independent units; near copies make it choose too many
 * components.**
 */
export function betaBinomialMixtureChoice(
  cells: CountCells,
  { mostComponents, mostIterations, tolerance }: Options,
): BetaBinomialMixtureChoice {
  const fits: BetaBinomialMixture[] = [];
  for (let components = 1; components <= mostComponents; components++) {
    fits.push(betaBinomialMixture(cells, { components, mostIterations, tolerance }));
    const best = Math.min(...fits.map(({ bic }) => bic));
    if (fits.length > 2 && fits.slice(-2).every(({ bic }) => bic > best)) break;
  }
  const sound = fits.filter(
    ({ isConverged, components }) => isConverged && components.every(({ degenerate }) => degenerate === null),
  );
  const [chosen] = (sound.length > 0 ? sound : fits).toSorted((one, other) => one.bic - other.bic);
  if (chosen === undefined) throw new RangeError('expected at least one component to be allowed');
  return { chosen, fits };
}
