import { groupSpread } from './group-spread.js';
import type { PeerGroup } from './peer-groups.js';

/** One entry a row of the results; NaN where it was not judged. */
export interface PeerScores {
  /** What the peers' median lets expect, as a part from 0 to 1. */
  readonly expected: Float64Array;
  /** How many spreads the log-odds lie above the peers' median. */
  readonly scores: Float64Array;
}

/** How far a part of a whole lies from that of the peers, by {@link groupSpread}, for every station that is judged in a group. */
export function peerScores(parts: Int32Array, wholes: Int32Array, groups: readonly PeerGroup[]): PeerScores {
  const expected = new Float64Array(parts.length).fill(Number.NaN);
  const scores = new Float64Array(parts.length).fill(Number.NaN);
  for (const { rows, judged } of groups) {
    const spread = groupSpread(parts, wholes, rows);
    for (const at of judged) {
      const row = rows[at] as number;
      expected[row] = spread.part(at);
      scores[row] = spread.score(at, parts[row] as number, wholes[row] as number);
    }
  }
  return { expected, scores };
}
