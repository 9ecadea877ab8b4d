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
  const { moments, stations, blank, unplaced, afterMidnight, lows, highs } = series;
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
    ...(afterMidnight > 0 ? [{ id: 'after-midnight', args: { source, readings: afterMidnight } }] : []),
    ...(eachDayAnew ? [{ id: 'each-day-anew', args: { source } }] : []),
  ];
}

/** Why nothing was examined; with the readings that are filled and have no place in the order of time. */
export function nothingInOrder(id: string, all: readonly ReadingSeries[]): Message {
  return { id, args: { unplaced: all.reduce((sum, { unplaced }) => sum + unplaced, 0) } };
}

/** The tables of readings, as statements that were compared. */
export function comparedTables({ turnoutReadings }: Dataset): readonly Place[] {
  return turnoutReadings.map(({ file }) => ({ file, fileLine: 1 }));
}
