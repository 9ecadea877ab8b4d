import { getOrAdd } from '../../model/get-or-add.js';
import type { Place } from '../../model/place.js';
import type { StationDetails } from '../../model/station.js';
import type { Territories } from '../../model/territory.js';
import { createIntBuilder } from './count-builder.js';
import { joinDetails } from './identity/join-details.js';
import { createPairIndex } from './identity/pair-index.js';
import { type SettledStations, type SettleOptions, settleStations } from './settle-stations.js';

/**
 * Every mention of a station — a number and the territories a source gives with it — has an index. Once all files are
 * read, mentions that can only mean the same station become one.
 */
export interface StationBook {
  readonly mention: (territory: number, id: string, place: Place) => number;
  /** Where a mention was first made. */
  readonly firstPlace: (mention: number) => Place;
  readonly describe: (mention: number, details: StationDetails) => unknown;
  readonly settle: (territories: Territories, options?: SettleOptions) => SettledStations;
}

export function createStationBook(): StationBook {
  const texts = new Map<string, number>();
  /** A mention is a pair of a territory and a text. */
  const mentions = createPairIndex();
  const details = new Map<number, StationDetails>();
  const namings = createNamingBook();
  return {
    mention(territory, id, place) {
      const mention = mentions.indexOf(
        territory,
        getOrAdd(texts, id, () => texts.size),
      );
      namings.add(mention, place);
      return mention;
    },
    describe: (mention, given) => details.set(mention, joinDetails(details.get(mention), given)),
    firstPlace: namings.firstPlace,
    settle(territories, options) {
      const length = mentions.size();
      return settleStations(
        {
          texts: [...texts.keys()],
          textOf: Int32Array.from({ length }, (_, mention) => mentions.right(mention)),
          territoryOf: Int32Array.from({ length }, (_, mention) => mentions.left(mention)),
          namings: namings.finish(length),
          details,
        },
        territories,
        options,
      );
    },
  };
}

/** Which files make each mention, and where first. */
function createNamingBook() {
  const mentions = createIntBuilder(-1);
  const files = createIntBuilder(-1);
  const fileLines = createIntBuilder(0);
  const firsts = createIntBuilder(-1);
  const nexts = createIntBuilder(-1);
  let count = 0;
  return {
    add(mention: number, { file, fileLine }: Place): void {
      let last = -1;
      for (let naming = firsts.get(mention); naming !== -1; naming = nexts.get(naming)) {
        if (files.get(naming) === file) return;
        last = naming;
      }
      mentions.set(count, mention);
      files.set(count, file);
      fileLines.set(count, fileLine);
      nexts.set(count, -1);
      if (last === -1) firsts.set(mention, count);
      else nexts.set(last, count);
      count++;
    },
    firstPlace(mention: number): Place {
      const first = firsts.get(mention);
      return { file: files.get(first), fileLine: fileLines.get(first) };
    },
    finish: (length: number) => ({
      mentions: mentions.finish(count),
      files: files.finish(count),
      fileLines: fileLines.finish(count),
      firsts: firsts.finish(length),
      nexts: nexts.finish(count),
    }),
  };
}
