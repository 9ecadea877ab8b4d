import type { StationComparison } from '../matched/compare-stations.js';

/** What a difference is worth over the unwatched stations, in votes, voters or ballots: more than the watched ones let expect where above 0. */
export interface GapVotes {
  readonly votes: number;
  /** Null where the interval has no end. */
  readonly fewest: number | null;
  readonly most: number | null;
  /** Registered voters or ballots of the unwatched stations that it is a share of. */
  readonly whole: number;
}

/**
 * Unwatched less watched, in per cent, of all registered voters (turnout) or ballots (shares) of the unwatched stations compared. **Assumes
 * that the watched stations were drawn by lot and that the difference is the same at large and small stations.** Stations
 * of strata without a watched one are not in it.
 */
export function votesOfGap({ share, others, result }: StationComparison): GapVotes {
  const whole = others.reduce((sum, station) => sum + (share.wholes[station] ?? 0), 0);
  // A sum with 0 is never -0.
  const worth = (percent: number): number => Math.round((percent * whole) / 100) + 0;
  return {
    votes: worth(-result.estimate),
    fewest: result.high === null ? null : worth(-result.high),
    most: result.low === null ? null : worth(-result.low),
    whole,
  };
}
