import type { Dataset } from '../../model/dataset.js';
import type { CheckResult } from '../check.js';
import { stationSubject } from '../figures.js';

/** Keeps count of the stations that a comparison reached, and of those it missed for want of the other side. */
export function createCoverage(dataset: Dataset) {
  const examined = new Set<number>();
  const missed = new Set<number>();
  return {
    examine: (station: number) => examined.add(station),
    miss: (station: number) => missed.add(station),
    /** A station reached once in any way is not missed. */
    finish: (): Pick<CheckResult, 'examined' | 'examinedUnit' | 'unmatched'> => ({
      examined: examined.size,
      examinedUnit: 'stations',
      unmatched: [...missed]
        .filter((station) => !examined.has(station))
        .map((station) => stationSubject(dataset, station)),
    }),
  };
}
