import { betaBinomialLogProbability } from '../../../stats/beta-binomial-log-probability.js';
import type { BetaBinomialMixture } from '../../../stats/beta-binomial-mixture.js';
import { betaBinomialMixtureChoice } from '../../../stats/beta-binomial-mixture-choice.js';
import { countCells } from '../../../stats/count-cells.js';
import type { StationResults } from '../results/station-results.js';

/** Bins of the share in which stations are put together for the fit: the law is smooth, and each station is looked at by itself afterwards. */
const FITTED_BINS = 25;
const MOST_ITERATIONS = 300;
const TOLERANCE = 1e-5;
/** Of a station's probabilities of belonging to a component; smaller ones are left out. */
const LEAST_PART = 0.01;

/** How shares are spread over the stations of a contest. Source: A. Rozenas, Political Analysis 25 (2017) 41–56, section 3. */
export function shareLaw(
  { leading, cast }: StationResults,
  rows: Int32Array,
  mostComponents: number,
): BetaBinomialMixture {
  const cells = countCells(
    rows.map((row) => leading[row] as number),
    rows.map((row) => cast[row] as number),
    FITTED_BINS,
  );
  return betaBinomialMixtureChoice(cells, {
    mostComponents,
    mostIterations: MOST_ITERATIONS,
    tolerance: TOLERANCE,
  }).chosen;
}

/** Probabilities, adding up to 1, that a station with `votes` of `ballots` belongs to each component; those below 1 % are taken for 0. Written into `into`. */
export function componentParts(
  { components }: BetaBinomialMixture,
  votes: number,
  ballots: number,
  into: Float64Array,
): void {
  let largest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < components.length; at++) {
    const { a, b, weight } = components[at] as BetaBinomialMixture['components'][number];
    into[at] = Math.log(weight) + betaBinomialLogProbability(votes, ballots, a, b);
    largest = Math.max(largest, into[at] as number);
  }
  for (const threshold of [0, LEAST_PART]) {
    let sum = 0;
    for (let at = 0; at < components.length; at++) {
      if (threshold === 0) into[at] = Math.exp((into[at] as number) - largest);
      else if ((into[at] as number) < threshold) into[at] = 0;
      sum += into[at] as number;
    }
    for (let at = 0; at < components.length; at++) into[at] = (into[at] as number) / sum;
  }
}
