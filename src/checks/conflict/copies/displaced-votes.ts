import type { Displaced, DisplacedTerritory } from '../../../model/copies.js';
import type { Dataset } from '../../../model/dataset.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import { NO_TERRITORY, territoryPath } from '../../../model/territory.js';

/** Territories of a level that are named. */
const NAMED = 20;

/** What contestants have more and fewer on the official form of a station than on its copy. */
export interface StationChange {
  readonly station: number;
  readonly gained: number;
  readonly lost: number;
}

type Sums = { -readonly [Key in keyof DisplacedTerritory]: DisplacedTerritory[Key] };

/**
 * Displaced votes of every territory, level by level from the top: over its stations and the contestants, the sum of the difference between the two
 * sources without its sign. What one station has too many never makes up for what another has too few. A vote taken from one contestant and given to
 * another counts at both ends, as two; an added or a missing one counts as one. `compared`: every station compared; `changes`: those that differ.
 */
export function displacedVotes(
  dataset: Dataset,
  compared: readonly number[],
  changes: readonly StationChange[],
): Displaced[] {
  const { territories, stations } = dataset;
  const sums = new Map<number, Sums>();
  const above = (station: number, use: (sum: Sums) => void): void => {
    let at = stations.territories[station] ?? NO_TERRITORY;
    for (; at !== NO_TERRITORY; at = territories.parents[at] ?? NO_TERRITORY) {
      use(getOrAdd(sums, at, emptySums));
    }
  };
  for (const station of compared) above(station, (sum) => sum.compared++);
  for (const { station, gained, lost } of changes) {
    above(station, (sum) => {
      sum.differing++;
      sum.displaced += gained + lost;
      sum.gained += gained;
      sum.lost += lost;
    });
  }
  const levels: DisplacedTerritory[][] = [];
  for (const [territory, sum] of sums) {
    const path = [...territoryPath(territories, territory)];
    getOrAdd(levelsByIndex(levels), path.length - 1, () => []).push({ ...sum, territory: path });
  }
  return levels.map(toLevel);
}

function levelsByIndex(levels: DisplacedTerritory[][]) {
  return {
    get: (index: number) => levels[index],
    set: (index: number, level: DisplacedTerritory[]) => {
      levels[index] = level;
    },
  };
}

function emptySums(): Sums {
  return { territory: [], compared: 0, differing: 0, displaced: 0, gained: 0, lost: 0 };
}

function toLevel(all: readonly DisplacedTerritory[], index: number): Displaced {
  const touched = all.filter(({ displaced }) => displaced > 0);
  return {
    level: index + 1,
    territories: all.length,
    touched: touched.length,
    first: touched
      .map((territory) => ({ territory, key: JSON.stringify(territory.territory) }))
      .sort(
        ({ territory: left, key: leftKey }, { territory: right, key: rightKey }) =>
          right.displaced - left.displaced || (leftKey < rightKey ? -1 : 1),
      )
      .slice(0, NAMED)
      .map(({ territory }) => territory),
  };
}
