import { getOrAdd } from '../../model/get-or-add.js';
import type { StationDetails, Stations } from '../../model/station.js';
import { type Territories, territoryPath } from '../../model/territory.js';

/**
 * Every mention of a station — a number and the territories a source gives with it — has an index. Once all files are
 * read, mentions that can only mean the same station become one.
 */
export interface StationBook {
  readonly mention: (territory: number, id: string) => number;
  readonly describe: (mention: number, details: StationDetails) => void;
  readonly settle: (territories: Territories) => SettledStations;
}

export interface SettledStations {
  readonly stations: Stations;
  /** Station of each mention. */
  readonly stationOf: Int32Array;
  /** Mentions that fit several stations and so were joined to none. */
  readonly ambiguous: readonly { readonly mention: number; readonly fits: number }[];
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
    describe: (mention, given) => {
      if (!details.has(mention)) details.set(mention, given);
    },
    settle: (territories) => settle(ids, places, details, territories),
  };
}

/**
 * A mention joins another station where the number is the same and its territories all occur, in order, in the other's
 * longer path, and only one station fits: (Moscow, 91) is (Moscow › Khamovniki, 91) if no other district of Moscow
 * has a 91. Independent of the order of files and rows.
 */
function settle(
  ids: readonly string[],
  places: readonly number[],
  details: ReadonlyMap<number, StationDetails>,
  territories: Territories,
): SettledStations {
  const paths = territories.names.map((_, index) => territoryPath(territories, index));
  const pathOf = (mention: number): readonly string[] => paths[places[mention] ?? -1] ?? [];
  const depths = new Set(ids.map((_, mention) => pathOf(mention).length));
  const parentOf = new Int32Array(ids.length).fill(-1);
  const ambiguous: { mention: number; fits: number }[] = [];
  if (depths.size > 1) {
    const sameId = new Map<string, number[]>();
    const key = (id: string, name: string): string => `${name}\u0000${id}`;
    const anywhere = '\u0000';
    const remember = (id: string, name: string, mention: number): void => {
      const known = sameId.get(key(id, name));
      if (known) known.push(mention);
      else sameId.set(key(id, name), [mention]);
    };
    ids.forEach((id, mention) => {
      remember(id, anywhere, mention);
      for (const name of new Set(pathOf(mention))) remember(id, name, mention);
    });
    ids.forEach((id, mention) => {
      const path = pathOf(mention);
      const candidates = sameId.get(key(id, path.at(-1) ?? anywhere)) ?? [];
      const longer = candidates.filter(
        (candidate) => pathOf(candidate).length > path.length && isSubsequence(path, pathOf(candidate)),
      );
      const deepest = deepestOfChain(longer, pathOf);
      if (deepest !== null) parentOf[mention] = deepest;
      else if (longer.length > 0) ambiguous.push({ mention, fits: longer.length });
    });
  }
  const stationOf = new Int32Array(ids.length);
  const roots: number[] = [];
  ids.forEach((_, mention) => {
    if (parentOf[mention] === -1) stationOf[mention] = roots.push(mention) - 1;
  });
  ids.forEach((_, mention) => {
    const parent = parentOf[mention] ?? -1;
    if (parent !== -1) stationOf[mention] = stationOf[parent] ?? 0;
  });
  const stationDetails = new Map<number, StationDetails>();
  for (const [mention, given] of details) {
    const station = stationOf[mention] ?? 0;
    if (!stationDetails.has(station)) stationDetails.set(station, given);
  }
  return {
    stations: {
      length: roots.length,
      ids: roots.map((mention) => ids[mention] ?? ''),
      territories: Int32Array.from(roots, (mention) => places[mention] ?? -1),
      details: stationDetails,
    },
    stationOf,
    ambiguous,
  };
}

/** The mention whose path all the others are shortenings of; null where there is none, so that they are several stations. */
function deepestOfChain(
  mentions: readonly number[],
  pathOf: (mention: number) => readonly string[],
): number | null {
  let deepest: number | null = null;
  for (const mention of mentions) {
    if (deepest === null || pathOf(mention).length > pathOf(deepest).length) deepest = mention;
  }
  if (deepest === null) return null;
  const whole = pathOf(deepest);
  const isChain = mentions.every(
    (mention) =>
      mention === deepest || (pathOf(mention).length < whole.length && isSubsequence(pathOf(mention), whole)),
  );
  return isChain ? deepest : null;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const name of long) if (name === short[at]) at++;
  return at === short.length;
}
