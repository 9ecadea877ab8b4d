import { getOrAdd } from '../../model/get-or-add.js';
import type { Place } from '../../model/place.js';
import type { StationDetails } from '../../model/station.js';
import type { Territories } from '../../model/territory.js';
import { createIntBuilder } from './count-builder.js';
import { joinDetails } from './identity/join-details.js';
import type { Namings } from './identity/mentions.js';
import { createPairIndex } from './identity/pair-index.js';
import { type SettledStations, type SettleOptions, settleStations } from './settle-stations.js';
import type { WrittenTerritories } from './territory-book.js';

/**
 * Every mention of a station — a number and the territories a source gives with it — has an index. Once all files are
 * read, mentions that can only mean the same station become one.
 */
export interface StationBook {
  readonly mention: (territory: number, id: string, place: Place) => number;
  /** Where a mention was first made. */
  readonly firstPlace: (mention: number) => Place;
  readonly describe: (mention: number, details: StationDetails) => unknown;
  readonly settle: (
    territories: Territories & Partial<WrittenTerritories>,
    options?: SettleOptions,
  ) => SettledStations;
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

/** Which files make each mention, and where first. Each row takes the same time, in however many files its station occurs. */
function createNamingBook() {
  /** A naming is a pair of a mention and a file. */
  const namings = createPairIndex();
  const fileLines = createIntBuilder(0);
  const firsts = createIntBuilder(-1);
  const lasts = createIntBuilder(-1);
  const nexts = createIntBuilder(-1);
  return {
    add(mention: number, { file, fileLine }: Place): void {
      const last = lasts.get(mention);
      if (last !== -1 && namings.right(last) === file) return;
      const known = namings.size();
      const naming = namings.indexOf(mention, file);
      if (naming < known) return;
      fileLines.set(naming, fileLine);
      nexts.set(naming, -1);
      if (last === -1) firsts.set(mention, naming);
      else nexts.set(last, naming);
      lasts.set(mention, naming);
    },
    firstPlace(mention: number): Place {
      const first = firsts.get(mention);
      return { file: namings.right(first), fileLine: fileLines.get(first) };
    },
    finish(length: number): Namings {
      const count = namings.size();
      return {
        mentions: Int32Array.from({ length: count }, (_, naming) => namings.left(naming)),
        files: Int32Array.from({ length: count }, (_, naming) => namings.right(naming)),
        fileLines: fileLines.finish(count),
        firsts: firsts.finish(length),
        nexts: nexts.finish(count),
      };
    },
  };
}
