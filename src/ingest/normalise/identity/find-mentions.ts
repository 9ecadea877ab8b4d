import { getOrAdd } from '../../../model/get-or-add.js';
import { type Territories, territoryPath } from '../../../model/territory.js';
import type { NamedStation } from './crosswalk.js';
import { areCompatible } from './divide-alike.js';
import type { MentionGroups } from './group-mentions.js';
import { listAt, listsBy } from './lists-by.js';
import type { Mentions } from './mentions.js';
import { stationKey } from './station-key.js';
import type { TerritoryClasses } from './territory-classes.js';
import { type TerritoryKey, territoryKey } from './territory-key.js';

/**
 * Finds the mentions that a person names: those written exactly so, or else those with the same key and the same territories however
 * spelled. Without territories, those of any. Null where the territories fit several paths.
 */
export function createMentionFinder(
  mentions: Mentions,
  territories: Territories,
  classes: TerritoryClasses,
  { keyNumbers, groups, members }: MentionGroups,
): (named: NamedStation, isAsked: (mention: number) => boolean) => readonly number[] | null {
  const exact = new Map<string, number[]>();
  const folded = new Map<string, number[]>();
  const keysOf = (path: readonly string[]): readonly TerritoryKey[] => path.map(territoryKey);
  const foldedPath = (keys: readonly TerritoryKey[]): string => JSON.stringify(keys.map(({ core }) => core));
  territories.names.forEach((_, territory) => {
    const path = territoryPath(territories, territory);
    getOrAdd(exact, JSON.stringify(path), (): number[] => []).push(territory);
    getOrAdd(folded, foldedPath(keysOf(path)), (): number[] => []).push(territory);
  });
  const fitting = (path: readonly string[]): readonly number[] => {
    const keys = keysOf(path);
    const isMeant = (territory: number): boolean =>
      keysOf(territoryPath(territories, territory)).every((key, level) =>
        areCompatible([key, keys[level] ?? key]),
      );
    return exact.get(JSON.stringify(path)) ?? (folded.get(foldedPath(keys)) ?? []).filter(isMeant);
  };
  const groupsOfKey = listsBy(
    Int32Array.from({ length: groups.size() }, (_, group) => groups.right(group)),
    keyNumbers.size,
  );
  return ({ territory, station }, isAsked) => {
    const key = keyNumbers.get(stationKey(station)) ?? -1;
    const meant = new Set(fitting(territory).map((one) => classes.classOf[one] ?? -1));
    if (meant.size > 1) return null;
    const places = [...meant].map((one) => groups.find(one, key)).filter((group) => group !== -1);
    const among = key === -1 ? [] : territory.length === 0 ? [...listAt(groupsOfKey, key)] : places;
    const found = among.flatMap((group) => [...listAt(members, group)]).filter(isAsked);
    const written = found.filter((mention) => mentions.texts[mentions.textOf[mention] ?? -1] === station);
    return written.length > 0 ? written : found;
  };
}
