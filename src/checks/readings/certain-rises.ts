import type { Beginnings } from './beginnings.js';
import type { ReadingSeries } from './reading-series.js';

/** How many voters came at least, by the reading before which they came. */
export interface CertainRises {
  /** Voters; 0 where the readings allow for none, -1 at the beginning of a count. */
  readonly rises: Int32Array;
  /** The readings between which they came: the one before and this one, unless readings fall. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * The smallest rise into each reading that the readings around it allow: from the highest number so far to the lowest still to come. Where
 * readings fall, one of them is wrong; this is what is left whichever it is. **Assumes that the true number never falls, and that a number
 * which nothing contradicts is right.**
 */
export function certainRises(
  { starts, stations, lows, highs }: ReadingSeries,
  { begins }: Beginnings,
): CertainRises {
  const rises = new Int32Array(lows.length).fill(-1);
  const from = new Int32Array(lows.length);
  const to = new Int32Array(lows.length);
  for (let station = 0; station < stations.length; station++) {
    const first = starts[station] ?? 0;
    const end = starts[station + 1] ?? 0;
    for (let reading = end - 1; reading >= first; reading--) {
      const next = reading + 1;
      const isLast = next === end || begins[next] === 1;
      const lowest = to[next] ?? 0;
      to[reading] = isLast || (lows[reading] ?? 0) <= (lows[lowest] ?? 0) ? reading : lowest;
    }
    let highest = first;
    for (let reading = first; reading < end; reading++) {
      if (begins[reading] === 1) highest = reading;
      else rises[reading] = Math.max(0, (lows[to[reading] ?? 0] ?? 0) - (highs[highest] ?? 0));
      from[reading] = highest;
      if ((highs[reading] ?? 0) >= (highs[highest] ?? 0)) highest = reading;
    }
  }
  return { rises, from, to };
}
