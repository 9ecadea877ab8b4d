import { type BinomialDispersion, binomialDispersion } from '../../../stats/binomial-dispersion.js';
import { chiSquaredLogTail } from '../../../stats/chi-squared-log-tail.js';
import { seedFromText } from '../../../stats/seed-from-text.js';
import { subBinomialLogTail } from '../../../stats/sub-binomial-log-tail.js';
import type { PartOfWhole } from '../results/part-of-whole.js';
import type { Scope } from '../results/territory-scopes.js';

export const EVEN_QUANTITIES = ['share', 'turnout'] as const;
export type EvenQuantity = (typeof EVEN_QUANTITIES)[number];

/** How even one percentage is over the stations of one territory. */
export interface EvennessTest {
  readonly scope: Scope;
  readonly quantity: EvenQuantity;
  readonly dispersion: BinomialDispersion;
  /** Natural logarithms of p: the one that counts, and that of chi-squared. */
  readonly logTail: number;
  readonly chiSquaredLogTail: number;
  readonly isSimulated: boolean;
}

/** Where chi-squared sees nothing unusual its error does not matter. */
const RATHER_EVEN = Math.log(0.1);
/** More stations, or more steps, take too long to draw; chi-squared, which so many stations or ballots make good, stands for them. */
const MOST_DRAWN = 1000;
const MOST_STEPS = 3e8;
/** Standard deviations on both sides together over which a law is followed. */
const REACHED = 18;

/** Null where the dispersion is not defined: nobody or everybody. */
export function evennessTest(
  scope: Scope,
  quantity: EvenQuantity,
  { parts, wholes }: PartOfWhole,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): EvennessTest | null {
  const { rows } = scope;
  const counts = Float64Array.from(rows, (row) => parts[row] as number);
  const totals = Float64Array.from(rows, (row) => wholes[row] as number);
  const dispersion = binomialDispersion(counts, totals);
  if (!dispersion) return null;
  const { statistic, degreesOfFreedom } = dispersion;
  const chiSquared = chiSquaredLogTail(statistic, degreesOfFreedom, 'lower');
  const variances = totals.map((of) => of * dispersion.rate * (1 - dispersion.rate));
  const isEven = chiSquared <= RATHER_EVEN;
  const isSimulated = isEven && rows.length <= MOST_DRAWN && stepsOf(variances) <= MOST_STEPS;
  const corrected = chiSquaredLogTail(statistic + roundingOf(variances), degreesOfFreedom, 'lower');
  const place = JSON.stringify([quantity, scope.subject]);
  const logTail = isSimulated
    ? subBinomialLogTail(counts, totals, { seed: seedFromText(seed, place), draws })
    : isEven
      ? corrected
      : chiSquared;
  // Of no squares at all chi-squared says 0, whose logarithm nobody can write down.
  const ofChiSquared = statistic === 0 ? corrected : chiSquared;
  return { scope, quantity, dispersion, logTail, chiSquaredLogTail: ofChiSquared, isSimulated };
}

/** About how many steps the exact law takes, at most: every spread times that of the sum. */
function stepsOf(variances: Float64Array): number {
  const ofSum = Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0));
  return variances.reduce((steps, variance) => steps + REACHED ** 2 * Math.sqrt(variance) * ofSum, 0);
}

/** What chi-squared, which knows no whole numbers, lacks of the squares where counts are whole (W. F. Sheppard 1898): one twelfth each. */
function roundingOf(variances: Float64Array): number {
  return variances.reduce((sum, variance) => sum + 1 / (12 * variance), 0);
}
