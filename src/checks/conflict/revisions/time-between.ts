import type { Elapsed } from '../../../model/revision-ledger.js';
import { momentOf } from '../../publications.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How long after one publication another came: hours to a tenth where both state a time, else whole days from date to date.
 * Null where either has no date, or the one that counts as later is dated earlier.
 */
export function timeBetween(earlier: string | null, later: string | null): Elapsed | null {
  if (earlier === null || later === null) return null;
  const haveTimes = isTimed(earlier) && isTimed(later);
  const elapsed = haveTimes
    ? Math.round((10 * (momentOf(later) - momentOf(earlier))) / HOUR) / 10
    : (momentOf(later.slice(0, 10)) - momentOf(earlier.slice(0, 10))) / DAY;
  return elapsed < 0 ? null : { count: elapsed, unit: haveTimes ? 'hours' : 'days' };
}

function isTimed(moment: string): boolean {
  return moment.length > 10;
}
