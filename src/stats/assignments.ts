import { combinationSums } from './combination-sums.js';

/** How many different words of 32 bits there are. */
const WORDS = 4_294_967_296;

/** Units of which the first `chosen` were chosen, their values with mean 0. */
interface CentredStratum {
  readonly values: Float64Array;
  readonly chosen: number;
}

/** What other choices of as many units in each stratum would have given, one entry each. */
export interface Assignments {
  /** Sum of the values of the units chosen. */
  readonly sums: Float64Array;
  /** How many of them were really chosen, less how many would be on average. */
  readonly overlaps: Float64Array;
}

/** Every choice but the real one, once. Their number is the product over the strata of binomial(n, chosen), less one. */
export function allAssignments(strata: readonly CentredStratum[]): Assignments {
  let sums = new Float64Array(1);
  let overlaps = new Float64Array(1);
  for (const { values, chosen } of strata) {
    const average = chosen ** 2 / values.length;
    const here = combinationSums(values, chosen);
    const ways = here.sums.length;
    const before = { sums, overlaps };
    sums = new Float64Array(before.sums.length * ways);
    overlaps = new Float64Array(before.sums.length * ways);
    for (let index = 0; index < sums.length; index++) {
      const at = Math.floor(index / ways);
      sums[index] = (before.sums[at] ?? 0) + (here.sums[index % ways] ?? 0);
      overlaps[index] = (before.overlaps[at] ?? 0) + (here.overlaps[index % ways] ?? 0) - average;
    }
  }
  // The first is the real one.
  return { sums: sums.subarray(1), overlaps: overlaps.subarray(1) };
}

/** As many choices as asked for, drawn independently and each as probable as any other. O(replicates · units of the smaller sides). */
export function drawnAssignments(
  strata: readonly CentredStratum[],
  replicates: number,
  word: () => number,
): Assignments {
  const sums = new Float64Array(replicates);
  const overlaps = new Float64Array(replicates);
  for (const { values, chosen } of strata) {
    const n = values.length;
    const average = chosen ** 2 / n;
    const isComplement = n - chosen < chosen;
    const drawn = isComplement ? n - chosen : chosen;
    const units = Int32Array.from({ length: n }, (_, unit) => unit);
    for (let replicate = 0; replicate < replicates; replicate++) {
      let sum = 0;
      let overlap = 0;
      for (let position = 0; position < drawn; position++) {
        const other = position + Math.floor((word() / WORDS) * (n - position));
        const unit = units[other] ?? 0;
        units[other] = units[position] ?? 0;
        units[position] = unit;
        sum += values[unit] ?? 0;
        if (unit < chosen) overlap++;
      }
      // The values of a stratum add up to 0, so that those left over have the opposite sum.
      sums[replicate] = (sums[replicate] ?? 0) + (isComplement ? -sum : sum);
      overlaps[replicate] =
        (overlaps[replicate] ?? 0) + (isComplement ? chosen - overlap : overlap) - average;
    }
  }
  return { sums, overlaps };
}
