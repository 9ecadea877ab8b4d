import { betaBinomialLogProbability } from './beta-binomial-log-probability.js';
import { type BetaParameters, betaBinomialStep } from './beta-binomial-step.js';
import type { CountCells } from './count-cells.js';

/** One of the laws that are mixed: shares about a/(a + b), the more alike the larger a + b. */
export interface BetaBinomialComponent extends BetaParameters {
  /** Part of all units. */
  readonly weight: number;
  /** Why the component is no description of a group of units; null where it is one. */
  readonly degenerate: 'few-units' | 'binomial' | 'all-or-nothing' | null;
}

export interface BetaBinomialMixture {
  /** By ascending mean share. */
  readonly components: readonly BetaBinomialComponent[];
  /** Natural logarithm of the likelihood after each iteration; never descending. */
  readonly logLikelihoods: Float64Array;
  /** Whether the last iteration changed it by less than the tolerance, and not because there was no time left. */
  readonly isConverged: boolean;
  /** −2 log likelihood + (3·components − 1) · log(units): the smaller the better. */
  readonly bic: number;
}

interface Options {
  readonly components: number;
  readonly mostIterations: number;
  /** Of the log likelihood per unit; 1e-7 is plenty for a curve to look at. */
  readonly tolerance: number;
}

/** Expected units below which a component describes hardly anything. */
const FEW = 5;
/** a + b above which a law cannot be told from a binomial one; a or b below which nearly all shares are 0 or 1. */
const BINOMIAL = 1e5;
const ALL_OR_NOTHING = 0.05;
/** Beyond these the parameters are held. */
const [SMALLEST, LARGEST] = [0.02, 1e7];

/**
 * Mixture of beta-binomial laws fitted to counts k of n by expectation–maximisation, started from equal slices of the shares in ascending
 * order, so that the same counts always give the same fit. In the maximisation each law takes one Newton step, shortened where the likelihood
 * would fall; after two of them one leaps ahead, and back where that was too far. **A description of a distribution: components need not be
 * groups of anything, and the maximum found is a local one.** Throws a RangeError for no counts or no components.
 * Sources: A. P. Dempster, N. M. Laird, D. B. Rubin, J. R. Stat. Soc. B 39 (1977) 1–38; G. Schwarz, Ann. Statist. 6 (1978) 461–464.
 */
export function betaBinomialMixture(
  cells: CountCells,
  { components: count, mostIterations, tolerance }: Options,
): BetaBinomialMixture {
  const units = cells.weights.reduce((sum, weight) => sum + weight, 0);
  if (!(units > 0 && count >= 1))
    throw new RangeError(`expected counts and components, got ${units} and ${count}`);
  let now = expectation(cells, slices(cells, count, units), new Float64Array(count).fill(1 / count));
  const path: number[] = [];
  let isConverged = false;
  while (path.length < mostIterations && !isConverged) {
    const before = now;
    const first = maximisation(cells, before, units);
    const second = maximisation(cells, first, units);
    const leap = extrapolation(cells, before, first, second);
    now = leap.logLikelihood > second.logLikelihood ? leap : second;
    path.push(now.logLikelihood);
    isConverged = now.logLikelihood - before.logLikelihood < tolerance * units;
  }
  const { laws, parts, logLikelihood } = now;
  return {
    components: laws
      .map(({ a, b }, at) => {
        const weight = parts[at] as number;
        return { a, b, weight, degenerate: degeneracy({ a, b }, weight * units) };
      })
      .sort((one, other) => one.a / (one.a + one.b) - other.a / (other.a + other.b)),
    logLikelihoods: Float64Array.from(path),
    isConverged,
    bic: -2 * logLikelihood + (3 * count - 1) * Math.log(units),
  };
}

/** Laws, their parts of all units, and what follows for the cells. */
interface State {
  readonly laws: readonly BetaParameters[];
  readonly parts: Float64Array;
  /** For each law its share of every cell. */
  readonly shares: readonly Float64Array[];
  readonly logLikelihood: number;
}

/** One iteration, which does not lower the likelihood: whole Newton steps, or else shorter ones, or none. */
function maximisation(cells: CountCells, state: State, units: number): State {
  const parts = Float64Array.from(
    state.shares,
    (share) => share.reduce((sum, part, cell) => sum + part * (cells.weights[cell] as number), 0) / units,
  );
  for (const length of [1, 0.5, 0.1, 0]) {
    const laws = state.laws.map((law, at) =>
      held(betaBinomialStep(cells, state.shares[at] as Float64Array, law, length)),
    );
    const next = expectation(cells, laws, parts);
    if (next.logLikelihood >= state.logLikelihood) return next;
  }
  return state;
}

/** Where two iterations lead if they go on as they began (R. Varadhan, C. Roland, Scand. J. Statist. 35 (2008) 335–353, scheme S3). */
function extrapolation(cells: CountCells, start: State, first: State, second: State): State {
  const [from, once, twice] = [coordinates(start), coordinates(first), coordinates(second)];
  let stride = 0;
  let bend = 0;
  const bends = from.map((value, at) => (twice[at] as number) - 2 * (once[at] as number) + value);
  from.forEach((value, at) => {
    stride += ((once[at] as number) - value) ** 2;
    bend += (bends[at] as number) ** 2;
  });
  // A length of 1 is where the second iteration has led.
  const length = Math.sqrt(stride / bend);
  if (!(length > 1 && length < Number.POSITIVE_INFINITY)) return second;
  const to = from.map(
    (value, at) => value + 2 * length * ((once[at] as number) - value) + length ** 2 * (bends[at] as number),
  );
  const laws = start.laws.map((_, at) =>
    held({ a: Math.exp(to[3 * at] as number), b: Math.exp(to[3 * at + 1] as number) }),
  );
  const weights = Float64Array.from(laws, (_, at) => Math.exp(to[3 * at + 2] as number));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return expectation(
    cells,
    laws,
    weights.map((weight) => weight / sum),
  );
}

function coordinates({ laws, parts }: State): Float64Array {
  return Float64Array.from(
    laws.flatMap(({ a, b }, at) => [
      Math.log(a),
      Math.log(b),
      Math.log(Math.max(1e-300, parts[at] as number)),
    ]),
  );
}

/** What laws and their parts say about every cell. */
function expectation(
  { successes, trials, weights }: CountCells,
  laws: readonly BetaParameters[],
  parts: Float64Array,
): State {
  const shares = laws.map(() => new Float64Array(weights.length));
  const logParts = parts.map(Math.log);
  let logLikelihood = 0;
  for (let cell = 0; cell < weights.length; cell++) {
    let largest = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < laws.length; at++) {
      const { a, b } = laws[at] as BetaParameters;
      const log =
        (logParts[at] as number) +
        betaBinomialLogProbability(successes[cell] as number, trials[cell] as number, a, b);
      (shares[at] as Float64Array)[cell] = log;
      if (log > largest) largest = log;
    }
    let sum = 0;
    for (const share of shares) {
      share[cell] = Math.exp((share[cell] as number) - largest);
      sum += share[cell] as number;
    }
    for (const share of shares) share[cell] = (share[cell] as number) / sum;
    logLikelihood += (weights[cell] as number) * (largest + Math.log(sum));
  }
  return { laws, parts, shares, logLikelihood };
}

/** The laws that have the means and variances of the shares in as many slices of as many units each. */
function slices({ successes, trials, weights }: CountCells, count: number, units: number): BetaParameters[] {
  const share = Float64Array.from(trials, (n, cell) => ((successes[cell] as number) + 0.5) / (n + 1));
  const order = Int32Array.from(share, (_, cell) => cell).sort(
    (one, other) => (share[one] as number) - (share[other] as number),
  );
  const sums = Array.from({ length: count }, () => ({ weight: 0, sum: 0, squares: 0 }));
  let done = 0;
  for (const cell of order) {
    const weight = weights[cell] as number;
    const slice = sums[Math.min(count - 1, Math.floor(((done + weight / 2) / units) * count))];
    done += weight;
    if (slice === undefined) continue;
    slice.weight += weight;
    slice.sum += weight * (share[cell] as number);
    slice.squares += weight * (share[cell] as number) ** 2;
  }
  return sums.map(({ weight, sum, squares }, at) => {
    const mean = weight > 0 ? sum / weight : (at + 0.5) / count;
    const variance = Math.max(1e-5, weight > 0 ? squares / weight - mean ** 2 : 0.01);
    const total = Math.min(500, Math.max(1, (mean * (1 - mean)) / variance - 1));
    return { a: mean * total, b: (1 - mean) * total };
  });
}

function held({ a, b }: BetaParameters): BetaParameters {
  return { a: Math.min(LARGEST, Math.max(SMALLEST, a)), b: Math.min(LARGEST, Math.max(SMALLEST, b)) };
}

function degeneracy({ a, b }: BetaParameters, units: number): BetaBinomialComponent['degenerate'] {
  if (units < FEW) return 'few-units';
  if (a + b > BINOMIAL) return 'binomial';
  return Math.min(a, b) < ALL_OR_NOTHING ? 'all-or-nothing' : null;
}
