import type { Dataset } from '../../../model/dataset.js';
import type { Place } from '../../../model/place.js';
import { findBeginnings } from '../../readings/beginnings.js';
import { DAY_SECONDS } from '../../readings/moments.js';
import { readingSeries } from '../../readings/reading-series.js';

/** Announced cumulative turnout of one station on one day. */
export interface AnnouncedCurve {
  /** Minutes of the day, rising. */
  readonly minutes: readonly number[];
  /** The largest number announced up to each. */
  readonly voters: readonly number[];
  readonly places: readonly Place[];
}

/**
 * The announced curve of a wanted station: of several sources the one that ends highest; null where there is none, or where its readings are of
 * several days, so that counts without dates cannot be laid beside them.
 */
export function announcedCurves(
  dataset: Dataset,
  wanted: ReadonlySet<number>,
): (station: number) => AnnouncedCurve | null {
  const curves = new Map<number, AnnouncedCurve>();
  for (const series of readingSeries(dataset, ({ voted }) => voted)) {
    const { eachDayAnew } = findBeginnings(series);
    series.stations.forEach((station, index) => {
      if (!wanted.has(station)) return;
      const readings = Array.from(
        { length: (series.starts[index + 1] ?? 0) - (series.starts[index] ?? 0) },
        (_, offset) => (series.starts[index] ?? 0) + offset,
      );
      const days = new Set(
        readings.map((reading) => Math.floor((series.moments[reading] ?? 0) / DAY_SECONDS)),
      );
      if (eachDayAnew || days.size !== 1) return;
      let highest = 0;
      const curve = {
        minutes: readings.map((reading) => ((series.moments[reading] ?? 0) % DAY_SECONDS) / 60),
        voters: readings.map((reading) => {
          highest = Math.max(highest, series.highs[reading] ?? 0);
          return highest;
        }),
        places: readings.map((reading) => series.placeOfRow(series.highRows[reading] ?? 0)),
      };
      if ((curves.get(station)?.voters.at(-1) ?? -1) < highest) curves.set(station, curve);
    });
  }
  return (station) => curves.get(station) ?? null;
}
