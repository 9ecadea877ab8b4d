import { getOrAdd } from '../../model/get-or-add.js';
import type { StationDetails } from '../../model/station.js';
import type { Territories } from '../../model/territory.js';
import { completed, type SettledStations, settleStations } from './settle-stations.js';

/**
 * Every mention of a station — a number and the territories a source gives with it — has an index. Once all files are
 * read, mentions that can only mean the same station become one.
 */
export interface StationBook {
  readonly mention: (territory: number, id: string) => number;
  readonly describe: (mention: number, details: StationDetails) => unknown;
  readonly settle: (territories: Territories) => SettledStations;
}

export function createStationBook(): StationBook {
  const ids: string[] = [];
  const places: number[] = [];
  const byTerritory = new Map<number, Map<string, number>>();
  const details = new Map<number, StationDetails>();
  return {
    mention(territory, id) {
      const known = getOrAdd(byTerritory, territory, () => new Map<string, number>());
      let index = known.get(id);
      if (index === undefined) {
        index = ids.push(id) - 1;
        places.push(territory);
        known.set(id, index);
      }
      return index;
    },
    describe: (mention, given) => details.set(mention, completed(details.get(mention), given)),
    settle: (territories) => settleStations({ ids, places, details }, territories),
  };
}
