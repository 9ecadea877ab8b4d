import type { VoterCount } from '../../../model/observation.js';
import type { AnnouncedVoting } from './announced-curves.js';
import { hoursOf } from './hours.js';
import type { CountSettings } from './settings.js';

/** When a station is open, in minutes of the day, and on how many days. */
export interface Opening {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  /** False where it is only the longest that anybody counted, or that the announced turnout shows. */
  readonly isStated: boolean;
}

/**
 * The voting time: as the settings state it, else from the earliest beginning to the latest end of any count of the data set, and at least as long as
 * the announced turnout shows that people voted; null where nothing of this is stated. On as many days as `dated` rows name. **Assumes one
 * voting time for all stations.**
 */
export function openingOf(
  rows: readonly VoterCount[],
  announced: AnnouncedVoting | null,
  { open }: Pick<CountSettings, 'open'>,
  dated = rows,
): Opening | null {
  const all = rows.flatMap((row) => hoursOf(row) ?? []);
  const dates = new Set(dated.flatMap((row) => hoursOf(row)?.date || []));
  const days = Math.max(1, dates.size);
  if (open) return { ...open, days, isStated: true };
  if (all.length === 0) return null;
  return {
    from: all.reduce((earliest, { from }) => Math.min(earliest, from), announced?.from ?? 24 * 60),
    to: all.reduce((latest, { to }) => Math.max(latest, to), announced?.to ?? 0),
    days,
    isStated: false,
  };
}

/**
 * The voting time for counts whose hours may not show in that of others: null, so that nothing bounds their unwatched time, where it is not stated and
 * one of them lies outside it.
 */
export function openingAround(opening: Opening | null, rows: readonly VoterCount[]): Opening | null {
  if (opening === null || opening.isStated) return opening;
  const isOutside = rows.some((row) => {
    const hours = hoursOf(row);
    return hours !== null && (hours.from < opening.from || hours.to > opening.to);
  });
  return isOutside ? null : opening;
}
