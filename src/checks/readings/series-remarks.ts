import type { Dataset } from '../../model/dataset.js';
import type { Message } from '../../model/message.js';
import type { Place } from '../../model/place.js';
import type { Beginnings } from './beginnings.js';
import type { ReadingSeries } from './reading-series.js';

/** What a check says of the readings it rests on: how many there are, what was skipped, how days were taken. */
export function seriesRemarks(
  { sources }: Dataset,
  series: ReadingSeries,
  { eachDayAnew }: Beginnings,
): Message[] {
  const { moments, stations, blank, unplaced, lows, highs } = series;
  const source = sources[series.source]?.id ?? '';
  const contradictory = lows.reduce((sum, low, reading) => sum + (low === highs[reading] ? 0 : 1), 0);
  return [
    {
      id: 'readings-used',
      args: { source, readings: moments.length, stations: stations.length, blank, unplaced },
    },
    ...(contradictory > 0
      ? [{ id: 'readings-contradictory', args: { source, moments: contradictory } }]
      : []),
    ...(eachDayAnew ? [{ id: 'each-day-anew', args: { source } }] : []),
  ];
}

/** The tables of readings, as statements that were compared. */
export function comparedTables({ turnoutReadings }: Dataset): readonly Place[] {
  return turnoutReadings.map(({ file }) => ({ file, fileLine: 1 }));
}
