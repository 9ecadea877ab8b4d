/** For each value what the others say, in the unit of the values. */
export interface LeaveOneOutMedianMad {
  /** Median of the other values. */
  readonly medians: Float64Array;
  /** Median absolute deviation of the others from that median, not scaled: times 1.4826 it estimates a normal standard deviation. */
  readonly deviations: Float64Array;
}

/**
 * Median and median absolute deviation of all values but one, for each one left out, in O(n log n): a unit that stands in its own baseline
 * pulls it towards itself, and hides. Medians of an even number are the mean of the two in the middle. Both are NaN for a value
 * that is alone. Throws a RangeError for blanks (NaN).
 * Source: F. R. Hampel, J. Amer. Statist. Assoc. 69 (1974) 383–393.
 */
export function leaveOneOutMedianMad(values: Float64Array): LeaveOneOutMedianMad {
  const n = values.length;
  if (values.some(Number.isNaN)) throw new RangeError('expected values without blanks');
  const medians = mediansOfOthers(values);
  const deviations = new Float64Array(n).fill(Number.NaN);
  // However many values there are, leaving one out gives three different medians at most.
  const distances = new Float64Array(n);
  for (const median of new Set(medians)) {
    if (Number.isNaN(median)) continue;
    for (let at = 0; at < n; at++) distances[at] = Math.abs((values[at] as number) - median);
    const others = mediansOfOthers(distances);
    for (let at = 0; at < n; at++) if (medians[at] === median) deviations[at] = others[at] as number;
  }
  return { medians, deviations };
}

function mediansOfOthers(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const others = values.length - 1;
  const lower = (others - 1) >> 1;
  const upper = others >> 1;
  return values.map((value) => {
    // Where equal values stand, any of them may be the one left out.
    const left = sorted[lower] as number;
    const first = value <= left ? (sorted[lower + 1] as number) : left;
    const right = sorted[upper] as number;
    const second = value <= right ? (sorted[upper + 1] as number) : right;
    return others === 0 ? Number.NaN : (first + second) / 2;
  });
}
