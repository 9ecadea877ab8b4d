import { type Assignments, allAssignments, drawnAssignments } from './assignments.js';
import { countCombinations } from './count-combinations.js';

/** Comparable units: those that were chosen come first. */
export interface Stratum {
  readonly values: Float64Array;
  /** How many of them were chosen: at least one and not all. */
  readonly chosen: number;
}

export interface StratifiedDifference {
  /** Chosen less others, in the unit of the values: of the strata’s differences the mean, weighted by m(n − m)/n for m of n chosen. */
  readonly estimate: number;
  /** The interval of all constant differences that the test does not refuse; null where it has no end. */
  readonly low: number | null;
  readonly high: number | null;
  /** Two-sided. */
  readonly pValue: number;
  readonly method: 'exact' | 'simulated';
  /** Other choices of the same numbers of units that the real one was held against. */
  readonly assignments: number;
}

interface Options {
  /** Up to this many possible choices are gone through, each once. */
  readonly exactUpTo: number;
  /** How many choices are drawn where there are more. */
  readonly replicates: number;
  /** Random words of 32 bits. */
  readonly word: () => number;
  /** Of the interval: 0.95. */
  readonly confidence: number;
}

/**
 * Permutation test of a difference between chosen units and the others of the same stratum. The statistic is the sum of the chosen
 * units' deviations from the means of their strata; every other choice of as many units in each stratum is as probable as the
 * real one. **Null: within a stratum which units were chosen has nothing to do with their values.** That is so by design where they were drawn by lot,
 * and an assumption everywhere else. One-sided p = (choices at least as extreme + 1) / (choices + 1), the real one counted once;
 * two-sided is twice the smaller, at most 1. The interval inverts the test **for a difference that is the same for every unit**.
 * Throws a RangeError for a stratum of which none or all were chosen, and where there is no stratum.
 * Sources: R. A. Fisher, The Design of Experiments (1935), §21; P. R. Rosenbaum, Observational Studies, 2nd ed. (2002), 2.4–2.6;
 * B. Phipson, G. K. Smyth, Stat. Appl. Genet. Mol. Biol. 9 (2010) 39; P. H. Garthwaite, Biometrics 52 (1996) 1387–1393.
 */
export function stratifiedDifference(strata: readonly Stratum[], options: Options): StratifiedDifference {
  if (strata.length === 0) throw new RangeError('expected at least one stratum');
  for (const { values, chosen } of strata) {
    if (!(chosen > 0 && chosen < values.length))
      throw new RangeError(`expected some of ${values.length} units to be chosen and not all, got ${chosen}`);
  }
  const centred = strata.map(centre);
  const statistic = centred.reduce((sum, { values, chosen }) => sum + sumOfFirst(values, chosen), 0);
  const weight = strata.reduce((sum, { values, chosen }) => sum + chosen - chosen ** 2 / values.length, 0);
  const possible = centred.reduce(
    (product, { values, chosen }) => product * countCombinations(values.length, chosen),
    1,
  );
  const isExact = possible <= options.exactUpTo;
  const others = isExact
    ? allAssignments(centred)
    : drawnAssignments(centred, options.replicates, options.word);
  const { differences, same } = constantDifferences(others, statistic, weight, centred);
  const assignments = others.sums.length;
  const tail = (isBeyond: (difference: number) => boolean): number =>
    (differences.filter(isBeyond).length + same + 1) / (assignments + 1);
  const position = Math.floor(((1 - options.confidence) / 2) * (assignments + 1)) - same;
  return {
    estimate: statistic / weight,
    low: position > 0 ? (differences[position - 1] ?? null) : null,
    high: position > 0 ? (differences[differences.length - position] ?? null) : null,
    pValue: Math.min(
      1,
      2 *
        Math.min(
          tail((one) => one <= 0),
          tail((one) => one >= 0),
        ),
    ),
    method: isExact ? 'exact' : 'simulated',
    assignments,
  };
}

/** Relative to the size of the values, what is taken for rounding. */
const ROUNDING = 1e-10;

/**
 * For each other choice the constant difference at which it and the real one have the same statistic, ascending: below it the other choice is the
 * less extreme one. Choices of the very same units have none and are counted.
 */
function constantDifferences(
  { sums, overlaps }: Assignments,
  statistic: number,
  weight: number,
  strata: readonly Stratum[],
): { readonly differences: Float64Array; readonly same: number } {
  const scale = strata.reduce(
    (sum, { values }) => sum + values.reduce((part, value) => part + Math.abs(value), 0),
    0,
  );
  const differences: number[] = [];
  sums.forEach((sum, index) => {
    const distance = weight - (overlaps[index] ?? 0);
    if (distance < ROUNDING) return;
    const gap = statistic - sum;
    differences.push(Math.abs(gap) <= ROUNDING * scale ? 0 : gap / distance);
  });
  return { differences: Float64Array.from(differences).sort(), same: sums.length - differences.length };
}

function centre({ values, chosen }: Stratum): Stratum {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { values: values.map((value) => value - mean), chosen };
}

function sumOfFirst(values: Float64Array, count: number): number {
  let sum = 0;
  for (let unit = 0; unit < count; unit++) sum += values[unit] ?? 0;
  return sum;
}
