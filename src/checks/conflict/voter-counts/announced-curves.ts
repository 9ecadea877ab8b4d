import type { Dataset } from '../../../model/dataset.js';
import type { Place } from '../../../model/place.js';
import { findBeginnings } from '../../readings/beginnings.js';
import { DAY_SECONDS } from '../../readings/moments.js';
import { readingSeries } from '../../readings/reading-series.js';

/** Announced cumulative turnout of one station on one day. */
export interface AnnouncedCurve {
  readonly source: number;
  /** Minutes of the day, rising. */
  readonly minutes: readonly number[];
  /** The largest number announced up to each. */
  readonly voters: readonly number[];
  readonly places: readonly Place[];
}

/** The hours in which readings show that people voted, in minutes of the day. */
export interface AnnouncedVoting {
  /** The earliest reading that has voters: some had come by then. */
  readonly from: number;
  /** The latest reading that is higher than the one before it: some came until then. */
  readonly to: number;
}

export interface AnnouncedCurves {
  /** Of several sources the one that ends highest; null where there is none, or where its readings are of several days, so that counts without dates cannot be laid beside them. */
  readonly curveOf: (station: number) => AnnouncedCurve | null;
  /** Of all those curves together; null where no reading has voters. */
  readonly voting: AnnouncedVoting | null;
}

/** The announced curves of the wanted stations, and what they say of the voting time. */
export function announcedCurves(dataset: Dataset, wanted: ReadonlySet<number>): AnnouncedCurves {
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
        source: series.source,
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
  return { curveOf: (station) => curves.get(station) ?? null, voting: votingOf([...curves.values()]) };
}

function votingOf(curves: readonly AnnouncedCurve[]): AnnouncedVoting | null {
  const rises = curves.flatMap(({ minutes, voters }) =>
    minutes.filter((_, index) => (voters[index] ?? 0) > (index === 0 ? 0 : (voters[index - 1] ?? 0))),
  );
  const [first] = rises;
  if (first === undefined) return null;
  return rises.reduce<AnnouncedVoting>(
    ({ from, to }, minute) => ({ from: Math.min(from, minute), to: Math.max(to, minute) }),
    { from: first, to: first },
  );
}
