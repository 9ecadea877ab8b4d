import { BLANK } from '../../model/count.js';
import type { Dataset } from '../../model/dataset.js';
import { groupBy } from '../../model/group-by.js';
import { NO_TERRITORY } from '../../model/territory.js';
import type { CertainRises } from '../readings/certain-rises.js';
import type { ReadingSeries } from '../readings/reading-series.js';

/** A station with its rises. */
export interface Neighbour {
  readonly station: number;
  /** Voters by interval. */
  readonly rises: Int32Array;
  /** The reading at the end of each interval. */
  readonly readings: Int32Array;
}

interface Least {
  /** Others that a station needs to be compared with. */
  readonly neighbours: number;
  /** Voters whose hours are known that a station needs to be compared, or compared with. */
  readonly voters: number;
}

/**
 * Stations that can be compared with each other: of one territory, announced at the same moments, with a known register, at least
 * two intervals and enough voters. Groups with too few of them are left out, and so are stations whose turnout falls or is
 * stated twice of one moment, of which the hours of some voters are not known: they are counted.
 */
export function neighbourhoods(
  { stations }: Dataset,
  { stations: listed, starts, moments, lows, highs }: ReadingSeries,
  certain: CertainRises,
  register: Int32Array,
  least: Least,
): { readonly groups: readonly (readonly Neighbour[])[]; readonly falling: number } {
  const { rises } = certain;
  let falling = 0;
  const neighbours = [...listed].flatMap((station, index) => {
    const begin = starts[index] ?? 0;
    const end = starts[index + 1] ?? 0;
    const readings = Int32Array.from({ length: end - begin }, (_, position) => begin + position).filter(
      (reading) => rises[reading] !== -1,
    );
    const isOneNumber = lows.subarray(begin, end).every((low, at) => low === highs[begin + at]);
    if (!isOneNumber || !readings.every((reading) => isWithin(certain, reading))) {
      falling++;
      return [];
    }
    const ofStation = readings.map((reading) => rises[reading] ?? 0);
    const total = ofStation.reduce((sum, rise) => sum + rise, 0);
    if (readings.length < 2 || total < least.voters || (register[station] ?? BLANK) <= 0) return [];
    const when = moments.subarray(begin, end).join();
    const territory = stations.territories[station] ?? NO_TERRITORY;
    return [{ station, rises: ofStation, readings, hours: `${territory} ${when}` }];
  });
  const groups = [...groupBy(neighbours, ({ hours }) => hours).values()];
  return { groups: groups.filter(({ length }) => length > least.neighbours), falling };
}

/** Whether it is known that the voters came between this reading and the one before, and not some of them at another time. */
function isWithin({ from, to }: CertainRises, reading: number): boolean {
  return from[reading] === reading - 1 && to[reading] === reading;
}
