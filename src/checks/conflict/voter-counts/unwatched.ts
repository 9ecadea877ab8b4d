import type { VoterCount } from '../../../model/observation.js';
import type { StationCount } from '../station-counts.js';
import { type Hours, hoursOf, isWatchUnusable } from './hours.js';
import type { Opening } from './opening.js';

/** What was not watched of one pass. */
export interface Unwatched {
  /** Share of the voting time. */
  readonly share: number;
  /** Voters of that time at the busiest watched rate, as a multiple of the count; infinite where nothing was watched. */
  readonly ratio: number;
  /** Watched rows with their hours; null where the rows do not all state theirs. */
  readonly timed: readonly TimedRow[] | null;
}

export interface TimedRow extends Hours {
  readonly count: number;
  /** Share of its hours that was watched. */
  readonly watched: number;
}

/**
 * The pass that leaves most unwatched, its share 0 where none was; null where nothing is said of the time watched. Of hours, or a share, that are
 * stated and cannot be used any number may have gone unseen.
 */
export function unwatchedOf(
  { rowsOfPasses }: Pick<StationCount, 'rowsOfPasses'>,
  opening: Opening | null,
): Unwatched | null {
  return rowsOfPasses
    .map((rows) => ofPass(rows, opening))
    .reduce<Unwatched | null>((most, one) => (one && one.ratio >= (most?.ratio ?? 0) ? one : most), null);
}

function ofPass(rows: readonly VoterCount[], opening: Opening | null): Unwatched | null {
  const timed = rows.flatMap((row): TimedRow[] => {
    const hours = hoursOf(row);
    return hours ? [{ ...hours, count: row.count, watched: row.watched ?? 1 }] : [];
  });
  if (rows.some(isWatchUnusable)) return { share: 1, ratio: Number.POSITIVE_INFINITY, timed: null };
  if (timed.length < rows.length) return byShare(rows);
  // Hours of a voting time that nobody knows.
  if (opening === null) return { share: 1, ratio: Number.POSITIVE_INFINITY, timed: null };
  const open = (opening.to - opening.from) * opening.days;
  const watched = timed.reduce((sum, row) => sum + watchedMinutes(row, opening), 0);
  const unwatched = Math.max(0, open - watched);
  const share = open > 0 ? unwatched / open : 0;
  const count = timed.reduce((sum, row) => sum + row.count, 0);
  const busiest = timed.reduce((most, row) => Math.max(most, rateOf(row)), 0);
  if (watched === 0) return { share, ratio: Number.POSITIVE_INFINITY, timed };
  return { share, ratio: count === 0 ? unwatched / watched : (busiest * unwatched) / count, timed };
}

/** Of rows without hours nothing is known but the share: the smallest. */
function byShare(rows: readonly VoterCount[]): Unwatched | null {
  const shares = rows.flatMap(({ watched }) => watched ?? []);
  if (shares.length === 0) return null;
  const watched = shares.reduce((least, share) => Math.min(least, share));
  return { share: 1 - watched, ratio: (1 - watched) / watched, timed: null };
}

/** Only what lies within the voting time counts as watched. */
function watchedMinutes({ from, to, watched }: TimedRow, opening: Opening): number {
  return watched * Math.max(0, Math.min(to, opening.to) - Math.max(from, opening.from));
}

/** Voters a minute. */
function rateOf({ count, from, to, watched }: TimedRow): number {
  return count === 0 ? 0 : count / ((to - from) * watched);
}
