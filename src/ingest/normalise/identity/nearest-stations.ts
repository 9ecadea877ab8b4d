import type { CommissionStations } from './commission-stations.js';
import type { MentionGroups } from './group-mentions.js';
import type { Mentions } from './mentions.js';
import { nearNumbers } from './near-numbers.js';
import { isShortening, namesMatch } from './shortened-path.js';
import { createSimilarNames } from './similar-names.js';
import { createSimilarTerritories, SIMILAR } from './similar-territories.js';
import type { TerritoryClasses } from './territory-classes.js';

/** Finds stations of the commission that a mention of another source may mean. */
export interface NearestStations {
  /** Those with its number in a territory of a similar name, or with its name where it has no number; as mentions. */
  readonly mayBe: (mention: number) => readonly number[];
  /** The nearest, at most three, as mentions. */
  readonly nearest: (mention: number) => readonly number[];
}

/** A number that more territories have says too little: its stations are not gone through. */
const MANY = 1000;
const NEAREST = 3;

/** `nameOf`: the full name of a mention's station; of equally near stations, the first by name come first. */
export function createNearestStations(
  { territoryOf }: Mentions,
  groups: MentionGroups,
  classes: TerritoryClasses,
  commission: CommissionStations,
  nameOf: (mention: number) => string,
): NearestStations {
  const similarTo = createSimilarTerritories(classes, commission);
  const classOf = (mention: number): number => classes.classOf[territoryOf[mention] ?? -1] ?? -1;
  const keyOf = (mention: number): number => groups.groups.right(groups.groupOf[mention] ?? -1);
  const agree = (one: number, other: number): boolean =>
    isShortening(classes, one, other) || isShortening(classes, other, one);
  const byName = (found: Iterable<number>): readonly number[] =>
    [...found].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));

  const mayBe = (mention: number): readonly number[] => {
    const [here, key] = [classOf(mention), keyOf(mention)];
    const similar = similarTo(here).flatMap(({ territory }) => {
      if (commission.hasStations(territory)) return commission.all(territory, key);
      return byName(
        commission.ofKey(key, MANY).filter((below) => isBelow(classes, classOf(below), territory)),
      );
    });
    if (groups.isNumber[key]) return similar;
    const named = commission.ofKey(key, MANY).filter((other) => agree(here, classOf(other)));
    return [...byName(named), ...similar];
  };
  const sameNumber = (mention: number): readonly number[] => {
    const here = classOf(mention);
    const all = [...commission.ofKey(keyOf(mention), MANY)];
    const shared = new Map(all.map((other) => [other, sharedNames(classes, here, classOf(other))]));
    const near = all.filter((other) => all.length <= NEAREST || (shared.get(other) ?? 0) > 0);
    return [...byName(near)].sort((one, other) => (shared.get(other) ?? 0) - (shared.get(one) ?? 0));
  };
  const nearNumber = (mention: number): readonly number[] => {
    const here = classOf(mention);
    const near = nearNumbers(groups.keys[keyOf(mention)] ?? '').flatMap((text) => {
      const key = groups.keyNumbers.get(text);
      if (key === undefined) return [];
      const found = commission.find(here, key);
      if (found !== -1) return [found];
      return [...commission.ofKey(key, MANY).filter((other) => agree(here, classOf(other)))];
    });
    return byName(near);
  };
  const nearName = (mention: number): readonly number[] => {
    const key = keyOf(mention);
    if (groups.isNumber[key]) return [];
    const here = byName(commission.ofClass(classOf(mention), MANY));
    const names = here.map((other) => groups.keys[keyOf(other)] ?? '');
    return createSimilarNames(names, SIMILAR)(groups.keys[key] ?? '').map(({ index }) => here[index] ?? -1);
  };
  return {
    mayBe,
    nearest(mention) {
      const here = (): readonly number[] => commission.all(classOf(mention), keyOf(mention));
      const found = new Map<string, number>();
      for (const look of [here, mayBe, nearName, sameNumber, nearNumber]) {
        // A slip of the pen is no explanation where the number itself is somewhere.
        if (found.size >= NEAREST || (look === nearNumber && found.size > 0)) break;
        for (const other of look(mention)) {
          const name = nameOf(other);
          if (other !== mention && !found.has(name)) found.set(name, other);
        }
      }
      return [...found.values()].slice(0, NEAREST);
    },
  };
}

/** Whether a class is another or stands below it. */
function isBelow({ parents }: TerritoryClasses, one: number, other: number): boolean {
  for (let at = one; at !== -1; at = parents[at] ?? -1) if (at === other) return true;
  return false;
}

/** How many names of a path occur in another. */
function sharedNames(classes: TerritoryClasses, one: number, other: number): number {
  let shared = 0;
  for (let at = one; at !== -1; at = classes.parents[at] ?? -1) {
    for (let above = other; above !== -1; above = classes.parents[above] ?? -1) {
      if (namesMatch(classes, at, above)) {
        shared++;
        break;
      }
    }
  }
  return shared;
}
