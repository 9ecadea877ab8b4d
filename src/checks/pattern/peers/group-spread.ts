import { leaveOneOutMedianMad } from '../../../stats/leave-one-out-median-mad.js';
import { logOdds, partOfLogOdds } from './log-odds.js';
import { robustScore } from './robust-score.js';

/** What the others of a group let expect of a part of a whole; stations by their position in the group. */
export interface GroupSpread {
  /** Median of the others, from 0 to 1. */
  readonly part: (position: number) => number;
  /** How many spreads so large a part of such a whole would lie from it. */
  readonly score: (position: number, part: number, whole: number) => number;
}

/**
 * Log-odds ln((part + ½) / (whole − part + ½)) against those of the peers, by {@link robustScore}; chance is that of a binomial number with the peers' median
 * for its probability. The rows must hold 0 ≤ part ≤ whole and a whole above 0.
 */
export function groupSpread(parts: Int32Array, wholes: Int32Array, rows: Int32Array): GroupSpread {
  const values = new Float64Array(rows.length);
  const sizes = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    values[at] = logOdds(parts[row] as number, wholes[row] as number);
    sizes[at] = wholes[row] as number;
  }
  const middle = sizes.sort()[sizes.length >> 1] as number;
  const { medians, deviations } = leaveOneOutMedianMad(values);
  const partAt = (position: number): number => partOfLogOdds(medians[position] as number);
  return {
    part: partAt,
    score(position, part, whole) {
      const expected = partAt(position);
      const perBallot = 1 / (expected * (1 - expected));
      return robustScore(logOdds(part, whole) - (medians[position] as number), {
        deviation: deviations[position] as number,
        chance: perBallot / whole,
        usual: perBallot / middle,
      });
    },
  };
}
