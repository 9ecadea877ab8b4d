import { getOrAdd } from '../../../model/get-or-add.js';
import type { CommissionStations } from './commission-stations.js';
import { isShortening } from './shortened-path.js';
import { createSimilarNames } from './similar-names.js';
import type { TerritoryClasses } from './territory-classes.js';

/**
 * From which similarity on two names may be one. Of 134 district commissions of Russia that changed the form of their name between 2018
 * and 2024, 128 are that similar; of the others of its region, a commission is that similar to 1.1 on average.
 */
export const SIMILAR = 0.4;

/** Territories of one name of which all are looked at; of more, only those below the same parent. */
const MANY = 1000;
const KEPT = 20;

interface SimilarTerritory {
  /** Class of territories. */
  readonly territory: number;
  /** 0 to 1. */
  readonly similarity: number;
}

/**
 * Finds the commission's territories that a territory may be: their names are alike, and what stands above them agrees or is
 * alike, too; similarities are multiplied. The most alike first.
 */
export function createSimilarTerritories(
  classes: TerritoryClasses,
  { names, classesOfName }: CommissionStations,
): (territoryClass: number) => readonly SimilarTerritory[] {
  const similarNames = createSimilarNames(names, SIMILAR);
  const known = new Map<number, readonly SimilarTerritory[]>();
  const parentOf = (one: number): number => classes.parents[one] ?? -1;
  const pathText = (one: number): string => {
    const path: string[] = [];
    for (let at = one; at !== -1; at = parentOf(at)) path.unshift(classes.texts[at] ?? '');
    return JSON.stringify(path);
  };
  const similarTo = (one: number): readonly SimilarTerritory[] => {
    if (one === -1) return [];
    return getOrAdd(known, one, () =>
      similarNames(classes.keys[one]?.core ?? '')
        .flatMap(({ index, similarity }) => {
          const named = classesOfName(index);
          const found =
            named.length > MANY ? named.filter((other) => parentOf(other) === parentOf(one)) : named;
          return found
            .filter((other) => other !== one)
            .map((other) => ({
              territory: other,
              similarity: similarity * similarityAbove(parentOf(one), parentOf(other)),
            }));
        })
        .filter((similar) => similar.similarity >= SIMILAR)
        .map((similar) => ({ ...similar, path: pathText(similar.territory) }))
        .sort((left, right) => right.similarity - left.similarity || (left.path < right.path ? -1 : 1))
        .slice(0, KEPT),
    );
  };
  const similarityAbove = (one: number, other: number): number =>
    isShortening(classes, one, other) || isShortening(classes, other, one)
      ? 1
      : (similarTo(one).find(({ territory }) => territory === other)?.similarity ?? 0);
  return similarTo;
}
