/** The runs of ones in a sequence of ones and others. */
export interface RunLengths {
  /** Runs of either kind. */
  readonly runs: number;
  readonly ones: number;
  /** Longest run of ones, the first of several, and the index at which it begins; 0 and -1 where there are no ones. */
  readonly longest: number;
  readonly longestBegin: number;
}

/** Counts the runs of a sequence: stretches of equal things, as long as they can be. An empty sequence has none. */
export function runLengths(isOne: ArrayLike<number | boolean>): RunLengths {
  let runs = 0;
  let ones = 0;
  let longest = 0;
  let longestBegin = -1;
  let begin = 0;
  for (let at = 0; at < isOne.length; at++) {
    const one = Boolean(isOne[at]);
    if (at === 0 || one !== Boolean(isOne[at - 1])) {
      runs++;
      begin = at;
    }
    if (!one) continue;
    ones++;
    if (at - begin + 1 <= longest) continue;
    longest = at - begin + 1;
    longestBegin = begin;
  }
  return { runs, ones, longest, longestBegin };
}
