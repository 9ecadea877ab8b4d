import { getOrAdd } from '../../model/get-or-add.js';
import type { Place } from '../../model/place.js';
import type { StationDetails } from '../../model/station.js';
import type { Territories } from '../../model/territory.js';
import { createIntBuilder } from './count-builder.js';
import { completed, type SettledStations, settleStations } from './settle-stations.js';

/**
 * Every mention of a station — a number and the territories a source gives with it — has an index. Once all files are
 * read, mentions that can only mean the same station become one.
 */
export interface StationBook {
  readonly mention: (territory: number, id: string, place: Place) => number;
  /** Where a mention was first made. */
  readonly firstPlace: (mention: number) => Place;
  readonly describe: (mention: number, details: StationDetails) => unknown;
  readonly settle: (territories: Territories) => SettledStations;
}

export function createStationBook(): StationBook {
  const ids: string[] = [];
  const places: number[] = [];
  const files = createIntBuilder(-1);
  const fileLines = createIntBuilder(0);
  /** Files beyond the first that make a mention, for the mentions that have any. */
  const otherFiles = new Map<number, number[]>();
  const byTerritory = new Map<number, Map<string, number>>();
  const details = new Map<number, StationDetails>();
  return {
    mention(territory, id, { file, fileLine }) {
      const known = getOrAdd(byTerritory, territory, () => new Map<string, number>());
      let index = known.get(id);
      if (index === undefined) {
        index = ids.push(id) - 1;
        places.push(territory);
        known.set(id, index);
        files.set(index, file);
        fileLines.set(index, fileLine);
      } else if (files.get(index) !== file) {
        const others = getOrAdd(otherFiles, index, (): number[] => []);
        if (others.at(-1) !== file) others.push(file);
      }
      return index;
    },
    describe: (mention, given) => details.set(mention, completed(details.get(mention), given)),
    firstPlace: (mention) => ({ file: files.get(mention), fileLine: fileLines.get(mention) }),
    settle: (territories) =>
      settleStations(
        {
          ids,
          places,
          details,
          filesOf: (mention) => [files.get(mention), ...(otherFiles.get(mention) ?? [])],
        },
        territories,
      ),
  };
}
