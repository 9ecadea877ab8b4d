import { leastSquares } from '../../../stats/least-squares.js';
import type { StationResults } from '../results/station-results.js';

export interface HomeSlopes {
  /** Part of all ballots from outside the room, from 0 to 1. */
  readonly part: number;
  /** By how much the leader's share grows from no vote at home to all votes at home, within commissions, and its error by commissions. */
  readonly share: number;
  readonly shareError: number | null;
  /** Voters at home per further voter in the room, both out of the registered, within commissions; null where it cannot be had. */
  readonly inRoom: number | null;
  /** The slope × home votes: votes that the leader has beyond its share in the room, if the slope is that of the votes themselves. */
  readonly votes: number;
}

/**
 * How the leader's share and turnout in the room go with voting at home, within commissions. **A slope over stations is no statement about the ballots that were
 * cast at home**: homes of the old and villages have more of both. Rows must have registered, tookPart, cast, leading and home ballots filled; `commissions` gives each
 * row its commission, numbered from 0. Null where no slope can be had.
 */
export function homeSlopes(
  results: StationResults,
  home: Int32Array,
  rows: Int32Array,
  commissions: Int32Array,
): HomeSlopes | null {
  const at = (column: Int32Array, row: number): number => column[row] as number;
  const sum = (column: Int32Array) => rows.reduce((total, row) => total + at(column, row), 0);
  const effects = compact(rows, commissions);
  const values = (of: (row: number) => number): Float64Array => Float64Array.from(rows, of);
  const share = leastSquares({
    outcome: values((row) => at(results.leading, row) / at(results.cast, row)),
    regressors: [values((row) => at(home, row) / at(results.tookPart, row))],
    weights: values((row) => at(results.cast, row)),
    effects,
    clusters: effects,
  });
  const slope = share?.slopes[0];
  if (!share || slope === undefined) return null;
  const room = leastSquares({
    outcome: values((row) => at(home, row) / at(results.registered, row)),
    regressors: [values((row) => (at(results.tookPart, row) - at(home, row)) / at(results.registered, row))],
    weights: values((row) => at(results.registered, row)),
    effects,
  });
  const variance = share.cr1?.[0];
  return {
    part: sum(home) / sum(results.tookPart),
    share: slope,
    shareError: variance === undefined ? null : Math.sqrt(variance),
    inRoom: room?.slopes[0] ?? null,
    votes: slope * sum(home),
  };
}

/** Commissions of these rows numbered from 0 without gaps. */
function compact(rows: Int32Array, commissions: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return rows.map((row) => {
    const commission = commissions[row] as number;
    const number = numbers.get(commission) ?? numbers.size;
    numbers.set(commission, number);
    return number;
  });
}
