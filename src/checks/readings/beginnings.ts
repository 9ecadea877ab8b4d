import type { ReadingSeries } from './reading-series.js';

/** Which readings begin a count, so that they are compared with none before them. */
export interface Beginnings {
  /** 1 for a station's first reading, and for the first of every day where each day is counted anew. */
  readonly begins: Uint8Array;
  readonly eachDayAnew: boolean;
}

/**
 * Where readings begin a count. **Assumption: a source counts each day anew if at more than half of the changes of day the first reading of
 * the new day is smaller than the last of the day before; otherwise its readings are cumulative over all days.**
 */
export function findBeginnings(series: ReadingSeries): Beginnings {
  const { starts, stations, days, lows, highs } = series;
  const begins = new Uint8Array(days.length);
  const newDays: number[] = [];
  let smaller = 0;
  for (let station = 0; station < stations.length; station++) {
    const first = starts[station] ?? 0;
    begins[first] = 1;
    for (let reading = first + 1; reading < (starts[station + 1] ?? 0); reading++) {
      if (days[reading] === days[reading - 1]) continue;
      newDays.push(reading);
      if ((highs[reading] ?? 0) < (lows[reading - 1] ?? 0)) smaller++;
    }
  }
  const eachDayAnew = 2 * smaller > newDays.length;
  if (eachDayAnew) for (const reading of newDays) begins[reading] = 1;
  return { begins, eachDayAnew };
}
