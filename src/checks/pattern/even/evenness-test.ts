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
/** More stations take too long to draw; chi-squared, which so many stations make good, stands for them. */
const MOST_DRAWN = 1000;

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
  const chiSquared = chiSquaredLogTail(dispersion.statistic, dispersion.degreesOfFreedom, 'lower');
  const isSimulated = rows.length <= MOST_DRAWN && chiSquared <= RATHER_EVEN;
  const place = JSON.stringify([quantity, scope.subject]);
  const logTail = isSimulated
    ? subBinomialLogTail(counts, totals, { seed: seedFromText(seed, place), draws })
    : chiSquared;
  return { scope, quantity, dispersion, logTail, chiSquaredLogTail: chiSquared, isSimulated };
}
