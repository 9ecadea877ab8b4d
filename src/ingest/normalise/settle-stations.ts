import { groupBy } from '../../model/group-by.js';
import type { StationDetails, Stations } from '../../model/station.js';
import { type Territories, territoryPath } from '../../model/territory.js';

/** Every mention of a station: a number, a territory, and what was said of it. */
export interface Mentions {
  readonly ids: readonly string[];
  readonly places: readonly number[];
  readonly details: ReadonlyMap<number, StationDetails>;
  readonly filesOf: (mention: number) => readonly number[];
}

export interface SettledStations {
  readonly stations: Stations;
  /** Station of each mention. */
  readonly stationOf: Int32Array;
  /** Mentions that fit several stations and so were joined to none. */
  readonly ambiguous: readonly { readonly mention: number; readonly fits: number }[];
}

type PathOf = (mention: number) => readonly string[];

/**
 * A mention joins another station where the number is the same and its territories all occur, in order, in the other's
 * longer path, only one station fits, and no file names both: (Moscow, 91) is (Moscow › Khamovniki, 91) if no other district of Moscow
 * has a 91. Independent of the order of files and rows.
 */
export function settleStations(mentions: Mentions, territories: Territories): SettledStations {
  const { ids, places } = mentions;
  const paths = territories.names.map((_, index) => territoryPath(territories, index));
  const pathOf: PathOf = (mention) => paths[places[mention] ?? -1] ?? [];
  const { wholeOf, ambiguous } = joinShortened(mentions, pathOf);
  const stationOf = new Int32Array(ids.length);
  const roots: number[] = [];
  ids.forEach((_, mention) => {
    if (wholeOf[mention] === -1) stationOf[mention] = roots.push(mention) - 1;
  });
  ids.forEach((_, mention) => {
    const whole = wholeOf[mention] ?? -1;
    if (whole !== -1) stationOf[mention] = stationOf[whole] ?? 0;
  });
  const stationDetails = new Map<number, StationDetails>();
  for (const [mention, given] of mentions.details) {
    const station = stationOf[mention] ?? 0;
    stationDetails.set(station, completed(stationDetails.get(station), given));
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

/** For each mention the longer one it is a shortening of, -1 where it stands for itself. */
function joinShortened({ ids, filesOf }: Mentions, pathOf: PathOf) {
  const wholeOf = new Int32Array(ids.length).fill(-1);
  const ambiguous: { mention: number; fits: number }[] = [];
  const deepest = ids.reduce((depth, _, mention) => Math.max(depth, pathOf(mention).length), 0);
  const shallow = ids.flatMap((_, mention) => (pathOf(mention).length < deepest ? [mention] : []));
  // Only numbers that some shorter path asks for are looked up, and only they are kept.
  const asked = new Set(shallow.map((mention) => ids[mention]));
  const anywhere = '\u0000';
  const byName = groupBy(
    ids.flatMap((id, mention) =>
      asked.has(id)
        ? [...new Set([anywhere, ...pathOf(mention)])].map((name) => ({ key: key(id, name), mention }))
        : [],
    ),
    (entry) => entry.key,
  );
  for (const mention of shallow) {
    const path = pathOf(mention);
    const longer = fewest([anywhere, ...path].map((name) => byName.get(key(ids[mention] ?? '', name)) ?? []))
      .map((entry) => entry.mention)
      .filter((other) => pathOf(other).length > path.length && isSubsequence(path, pathOf(other)));
    const whole = deepestOfChain(longer, pathOf);
    // A file that names both means two stations.
    const areTwo = whole !== null && filesOf(mention).some((file) => filesOf(whole).includes(file));
    if (whole !== null && !areTwo) wholeOf[mention] = whole;
    else if (longer.length > 0) ambiguous.push({ mention, fits: longer.length });
  }
  for (const mention of clashing(wholeOf, filesOf)) {
    wholeOf[mention] = -1;
    ambiguous.push({ mention, fits: 1 });
  }
  return { wholeOf, ambiguous };
}

/** Mentions that would become one station with another mention of the same file. */
function clashing(wholeOf: Int32Array, filesOf: Mentions['filesOf']): readonly number[] {
  const joined = [...wholeOf.keys()].filter((mention) => wholeOf[mention] !== -1);
  return [...groupBy(joined, (mention) => wholeOf[mention]).values()].flatMap((together) => {
    const timesNamed = new Map<number, number>();
    for (const mention of together) {
      for (const file of filesOf(mention)) timesNamed.set(file, (timesNamed.get(file) ?? 0) + 1);
    }
    return together.filter((mention) => filesOf(mention).some((file) => (timesNamed.get(file) ?? 0) > 1));
  });
}

/** The shortest of several lists: of the names in a path, the one that the fewest stations of this number share. */
function fewest<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.reduce((best, list) => (list.length < best.length ? list : best));
}

const key = (id: string, name: string): string => `${name}\u0000${id}`;

/** The mention whose path all the others are shortenings of; null where there is none, so that they are several stations. */
function deepestOfChain(mentions: readonly number[], pathOf: PathOf): number | null {
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

/** What is known already, with what is still missing filled in. */
export function completed(known: StationDetails | undefined, given: StationDetails): StationDetails {
  if (!known) return given;
  return {
    kind: known.kind === 'unknown' ? given.kind : known.kind,
    venue: known.venue ?? given.venue,
    latitude: known.latitude ?? given.latitude,
    longitude: known.longitude ?? given.longitude,
  };
}
