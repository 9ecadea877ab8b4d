import { groupBy } from '../../../model/group-by.js';
import { splitByFile } from './split-by-file.js';
import type { TerritoryKey } from './territory-key.js';

/** How much of two names must be equal where others of the same core are about. */
const SAMENESS = ['core', 'order-and-alternate', 'plain', 'spelling', 'name'] as const;

/** From here on only the commission can tell two names apart by having both: "г. Москва" and "Москва" in another file are careless. */
const PLAIN = SAMENESS.indexOf('plain');

/** Territories of one core below one parent, and what it is that makes two of them one. */
interface AlikeTerritories {
  readonly key: (territory: number) => TerritoryKey;
  readonly files: (territory: number) => readonly number[];
  /** Whether a file is the commission's. */
  readonly isOfficial: (file: number) => boolean;
}

interface Divided {
  /** Those that are one territory each. */
  readonly classes: readonly (readonly number[])[];
  /** Index into {@link SAMENESS}: what the classes had to be told apart by. */
  readonly sameness: number;
}

/**
 * Which of some territories with one core are the same: all of them, unless a file names two of them or their order numbers or
 * bracketed alternates differ. Then names must agree in more and more, until no file names two of what is taken for one; but two
 * that only another source than the commission names beside each other do not part the rest.
 */
export function divideAlike(territories: readonly number[], alike: AlikeTerritories, sameness = 0): Divided {
  if (territories.length === 1) return { classes: [territories], sameness };
  const mayBeOne = sameness > 0 || areCompatible(territories.map(alike.key));
  const split = mayBeOne
    ? splitByFile(territories, {
        filesOf: alike.files,
        isOfficial: alike.isOfficial,
        sureKey: (territory) => keyAt(PLAIN, alike.key(territory), territory),
      })
    : null;
  if (split?.apart.length === 0) return { classes: [territories], sameness };
  const next = sameness + 1;
  const groups = groupBy(split?.apart ?? territories, (territory) =>
    keyAt(next, alike.key(territory), territory),
  );
  const divided = [...groups.values()].map((group) => divideAlike(group, alike, next));
  return {
    classes: [...(split ? [split.together] : []), ...divided.flatMap(({ classes }) => classes)],
    sameness: Math.max(...divided.map((part) => part.sameness)),
  };
}

/** What must be equal at a level of sameness. */
export function keyAt(sameness: number, key: TerritoryKey, name: string | number): string {
  switch (SAMENESS[sameness]) {
    case 'core':
      return key.core;
    case 'order-and-alternate':
      return JSON.stringify([key.core, key.order, key.alternate]);
    case 'plain':
      return JSON.stringify([key.plain, key.order, key.alternate]);
    case 'spelling':
      return key.spelling;
    default:
      return String(name);
  }
}

/** Whether no two order numbers and no two alternates differ; a name without one may be any. */
export function areCompatible(keys: readonly TerritoryKey[]): boolean {
  const differs = (part: (key: TerritoryKey) => string): boolean =>
    new Set(keys.map(part).filter((text) => text !== '')).size > 1;
  return !differs(({ order }) => order) && !differs(({ alternate }) => alternate);
}
