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
 * the announced turnout shows that people voted; null where no row states its hours either. On as many days as the counts name. **Assumes one
 * voting time for all stations.**
 */
export function openingOf(
  rows: readonly VoterCount[],
  announced: AnnouncedVoting | null,
  { open }: Pick<CountSettings, 'open'>,
): Opening | null {
  const all = rows.flatMap((row) => hoursOf(row) ?? []);
  const days = Math.max(1, new Set(all.map(({ date }) => date).filter((date) => date !== '')).size);
  if (open) return { ...open, days, isStated: true };
  if (all.length === 0) return null;
  return {
    from: all.reduce((earliest, { from }) => Math.min(earliest, from), announced?.from ?? 24 * 60),
    to: all.reduce((latest, { to }) => Math.max(latest, to), announced?.to ?? 0),
    days,
    isStated: false,
  };
}
