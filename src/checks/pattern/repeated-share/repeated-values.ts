import { poissonBinomialLogTail } from '../../../stats/poisson-binomial-log-tail.js';
import { printedShareProbability } from '../../../stats/printed-share-probability.js';
import type { PartOfWhole } from '../results/part-of-whole.js';

/** Values from 0.1 to 99.9 %: a station all of whose voters are in one percentage has no chance to miss it. */
const VALUES = 999;
const LOG_VALUES = Math.log(VALUES);

/** One printed percentage in one territory. */
export interface RepeatedValue {
  readonly tenths: number;
  /** Stations that print it. */
  readonly observed: number;
  /** How many would, were it the true percentage of every station. */
  readonly expected: number;
  /** Natural logarithm of the probability of at least so many, multiplied by how many values there are; at most 0. */
  readonly logTail: number;
}

/**
 * The printed percentages of some rows that are repeated more often than they could be **were each the true percentage of every station there**, the
 * least probable first. No mixture of true percentages makes one value likelier, and so nothing is assumed of how stations differ.
 * Empty where no value stands out.
 */
export function repeatedValues(
  { wholes }: PartOfWhole,
  tenthsOfRow: Int16Array,
  rows: Int32Array,
): readonly RepeatedValue[] {
  const counts = new Int32Array(1001);
  let roots = 0;
  for (const row of rows) {
    const tenths = tenthsOfRow[row] as number;
    if (tenths >= 0) (counts[tenths] as number)++;
    roots += Math.sqrt(wholes[row] as number);
  }
  const found: RepeatedValue[] = [];
  for (let tenths = 1; tenths <= VALUES; tenths++) {
    const observed = counts[tenths] as number;
    if (observed < 2 || observed <= mostUnremarkable(roots, tenths)) continue;
    const probabilities = Float64Array.from(rows, (row) =>
      printedShareProbability(wholes[row] as number, tenths),
    );
    const logTail = Math.min(0, LOG_VALUES + poissonBinomialLogTail(probabilities, observed));
    const expected = probabilities.reduce((sum, probability) => sum + probability, 0);
    if (logTail < 0) found.push({ tenths, observed, expected, logTail });
  }
  return found.sort((one, other) => one.logTail - other.logTail || one.tenths - other.tenths);
}

/**
 * So many stations or fewer need no exact sum: about a standard deviation above the expected number, by the normal density of a share, far from
 * what is left after multiplying by the number of values. `roots` is the sum of the square roots of the stations' sizes.
 */
function mostUnremarkable(roots: number, tenths: number): number {
  const expected = roots / Math.sqrt(2 * Math.PI * tenths * (1000 - tenths));
  return expected + Math.sqrt(expected);
}
