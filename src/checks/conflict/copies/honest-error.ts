import type { Remainder } from '../../../model/copies.js';

/**
 * What honest error looks like where all of it was found: Wisconsin’s Supreme Court election of 2011, original canvass beside the full recount by hand.
 * Source: Government Accountability Board of Wisconsin, reporting units of the canvass and of the recount.
 */
export const HONEST_ERROR = {
  units: 3602,
  /** Units where a candidate’s votes changed, write-ins left aside. */
  changed: 1192,
  fiveOrMore: 52,
  largest: 68,
  votes: 1_498_880,
  /** Net change of the lead of one candidate over the other. */
  netOfLead: 312,
  /** Larger of the two candidates’ net changes. */
  netOfOne: 683,
} as const;

/**
 * A net difference, of one contestant's votes or of a lead, beside the net of honest error scaled to as many votes. **Assumes that honest error is
 * proportional to the votes counted and no smaller here than there.** Its remainder is a size to be explained, without an error rate: one recount is one
 * observation.
 */
export function remainderOf(net: number, of: 'one' | 'lead', votes: number): Remainder {
  const known = of === 'lead' ? HONEST_ERROR.netOfLead : HONEST_ERROR.netOfOne;
  const allowed = (known * votes) / HONEST_ERROR.votes;
  return { allowed, beyond: Math.max(0, Math.abs(net) - allowed) };
}
