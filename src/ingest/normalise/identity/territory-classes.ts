import { getOrAdd } from '../../../model/get-or-add.js';
import { groupBy } from '../../../model/group-by.js';
import { type Territories, territoryPath } from '../../../model/territory.js';
import { areCompatible, divideAlike, keyAt } from './divide-alike.js';
import { listAt } from './lists-by.js';
import { type NamingFile, tellingApart } from './mentions.js';
import type { NamedTerritories } from './name-territories.js';
import { type SpelledTwice, spelledTwice } from './spelled-twice.js';
import { type TerritoryKey, territoryKey } from './territory-key.js';

/** Territories as they are once their spellings are united: each class is one territory of the world. */
export interface TerritoryClasses {
  /** Class of each territory of the book. */
  readonly classOf: Int32Array;
  /** Class above each class, -1 at the top. */
  readonly parents: Int32Array;
  /** How many names its path has. */
  readonly depths: Int32Array;
  /** The territory of the book that names the class. */
  readonly territories: Int32Array;
  /** Its name, as the commission or most write it. */
  readonly texts: readonly string[];
  readonly keys: readonly TerritoryKey[];
  /** Two names match only where these are equal: numbers that stand for a name, by class. */
  readonly names: Int32Array;
  /** Territories that one file names beside another of the same name. */
  readonly twoSpellings: readonly SpelledTwice[];
}

/** Unites the spellings of each territory, from the top down. Independent of the order of files and rows. */
export function classifyTerritories(
  territories: Territories,
  named: NamedTerritories,
  files: readonly NamingFile[],
): TerritoryClasses {
  const { names, parents } = territories;
  const pathOf = (territory: number): string => territoryPath(territories, territory).join(' › ');
  const keyOfName = new Map<string, TerritoryKey>();
  const keys = names.map((name) => getOrAdd(keyOfName, name, () => territoryKey(name)));
  const key = (territory: number): TerritoryKey => keys[territory] ?? territoryKey('');
  const filesOf = (territory: number): readonly number[] =>
    tellingApart(Array.from(listAt(named.byTerritory, territory), named.fileOf), files);
  const isOfficial = (file: number): boolean => files[file]?.isCommission ?? false;
  const classOf = new Int32Array(names.length).fill(-1);
  const classes: { readonly members: readonly number[]; readonly parent: number; readonly depth: number }[] =
    [];
  const samenessOf = new Map<string, number>();
  const twoSpellings: SpelledTwice[] = [];

  for (const [depth, level] of byDepth(parents).entries()) {
    const alike = groupBy(level, (territory) => {
      const parent = classOf[parents[territory] ?? -1] ?? -1;
      return `${parent} ${key(territory).core}`;
    });
    for (const group of alike.values()) {
      const { core } = key(group[0] ?? -1);
      const divided = divideAlike(group, { key, files: filesOf, isOfficial });
      samenessOf.set(core, Math.max(samenessOf.get(core) ?? 0, divided.sameness));
      for (const members of divided.classes) {
        const parent = classOf[parents[members[0] ?? -1] ?? -1] ?? -1;
        for (const territory of members) classOf[territory] = classes.length;
        classes.push({ members, parent, depth: depth + 1 });
      }
      if (divided.classes.length > 1) {
        const mayBeOne = (one: number, other: number): boolean =>
          classOf[one] !== classOf[other] && areCompatible([key(one), key(other)]);
        twoSpellings.push(...spelledTwice(group, pathOf, filesOf, mayBeOne));
      }
    }
  }
  const spelled = classes.map(({ members }) =>
    members.reduce((best, territory) => {
      const order =
        Number(filesOf(territory).some(isOfficial)) - Number(filesOf(best).some(isOfficial)) ||
        (named.times[territory] ?? 0) - (named.times[best] ?? 0) ||
        ((names[territory] ?? '') < (names[best] ?? '') ? 1 : -1);
      return order > 0 ? territory : best;
    }),
  );
  const nameNumbers = new Map<string, number>();
  return {
    classOf,
    parents: Int32Array.from(classes, ({ parent }) => parent),
    depths: Int32Array.from(classes, ({ depth }) => depth),
    territories: Int32Array.from(spelled),
    texts: spelled.map((territory) => names[territory] ?? ''),
    keys: classes.map(({ members }, one) => joinKeys(key(spelled[one] ?? -1), members.map(key))),
    names: Int32Array.from(spelled, (territory) => {
      const sameness = samenessOf.get(key(territory).core) ?? 0;
      const text = `${sameness} ${keyAt(sameness, key(territory), names[territory] ?? '')}`;
      return getOrAdd(nameNumbers, text, () => nameNumbers.size);
    }),
    twoSpellings,
  };
}

/** The book's territories by how many stand above them. */
function byDepth(parents: readonly number[]): readonly (readonly number[])[] {
  const depths = new Int32Array(parents.length);
  const levels: number[][] = [];
  parents.forEach((parent, territory) => {
    const depth = parent === -1 ? 0 : (depths[parent] ?? 0) + 1;
    depths[territory] = depth;
    levels[depth] ??= [];
    levels[depth].push(territory);
  });
  return levels;
}

/** The key of a territory's name, with the order number and the alternate that any of its names has. */
function joinKeys(own: TerritoryKey, all: readonly TerritoryKey[]): TerritoryKey {
  const any = (part: 'order' | 'alternate'): string => all.find((key) => key[part] !== '')?.[part] ?? '';
  return { ...own, order: any('order'), alternate: any('alternate') };
}
