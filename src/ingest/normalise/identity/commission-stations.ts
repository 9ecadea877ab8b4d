import { getOrAdd } from '../../../model/get-or-add.js';
import type { MentionGroups } from './group-mentions.js';
import { type Lists, listAt, listsBy } from './lists-by.js';
import { filesOfMentions, type Mentions, type NamingFile } from './mentions.js';
import type { TerritoryClasses } from './territory-classes.js';

/** The stations that the commission names, by where they are and by their numbers. */
export interface CommissionStations {
  /** How many pairs of a class of territories and a key there are. */
  readonly count: number;
  /** A mention of the commission's for a class of territories and a key, -1 where it makes none. */
  readonly find: (territoryClass: number, key: number) => number;
  /** All of them, by their texts: several where one of its files spells the number in two ways. */
  readonly all: (territoryClass: number, key: number) => readonly number[];
  /** Mentions of the commission's, one for each territory with the key; none where there are more than `most`. */
  readonly ofKey: (key: number, most: number) => Int32Array;
  readonly ofClass: (territoryClass: number, most: number) => Int32Array;
  /** Whether it names stations in the very territory, not only below it. */
  readonly hasStations: (territoryClass: number) => boolean;
  /** Names of the territories that its stations are in, and above them, and the classes that have each. */
  readonly names: readonly string[];
  readonly classesOfName: (name: number) => readonly number[];
}

/** `nameOf`: a mention's territories and text as written. */
export function commissionStations(
  mentions: Mentions,
  files: readonly NamingFile[],
  { groups, members, keys }: MentionGroups,
  classes: TerritoryClasses,
  nameOf: (mention: number) => string,
): CommissionStations {
  const count = groups.size();
  const byCommission = (mention: number): boolean =>
    filesOfMentions([mention], mentions).some((file) => files[file]?.isCommission ?? false);
  const officialOf = (group: number): readonly number[] =>
    [...listAt(members, group).filter(byCommission)].sort((one, other) =>
      nameOf(one) < nameOf(other) ? -1 : 1,
    );
  const mentionOf = Int32Array.from({ length: count }, (_, group) => officialOf(group)[0] ?? -1);
  const where = (part: (group: number) => number): Int32Array =>
    mentionOf.map((mention, group) => (mention === -1 ? -1 : part(group)));
  const byKey = listsBy(where(groups.right), keys.length);
  const byClass = listsBy(
    where((group) => groups.left(group) + 1),
    classes.parents.length + 1,
  );
  const mentionsIn = (lists: Lists, at: number, most: number): Int32Array => {
    const list = listAt(lists, at);
    return list.length > most ? new Int32Array(0) : list.map((group) => mentionOf[group] ?? -1);
  };
  const classesOf = new Map<string, number[]>();
  const seen = new Uint8Array(classes.parents.length);
  for (let group = 0; group < count; group++) {
    if (mentionOf[group] === -1) continue;
    for (let at = groups.left(group); at !== -1 && seen[at] === 0; at = classes.parents[at] ?? -1) {
      seen[at] = 1;
      getOrAdd(classesOf, classes.keys[at]?.core ?? '', (): number[] => []).push(at);
    }
  }
  const found = [...classesOf.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    count: byKey.items.length,
    find: (territoryClass, key) => mentionOf[groups.find(territoryClass, key)] ?? -1,
    all: (territoryClass, key) => officialOf(groups.find(territoryClass, key)),
    ofKey: (key, most) => mentionsIn(byKey, key, most),
    ofClass: (territoryClass, most) => mentionsIn(byClass, territoryClass + 1, most),
    hasStations: (territoryClass) => listAt(byClass, territoryClass + 1).length > 0,
    names: found.map(([name]) => name),
    classesOfName: (name) => found[name]?.[1] ?? [],
  };
}
