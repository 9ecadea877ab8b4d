import type { Analysis } from '../model/analysis.js';
import { BLANK, type CountColumn } from '../model/count.js';
import type { Dataset } from '../model/dataset.js';
import { getOrAdd } from '../model/get-or-add.js';
import { territoryPath } from '../model/territory.js';
import { lastWholeTotals } from './outline/last-whole-totals.js';

/** What was read of one territory. */
export interface TerritoryNumbers {
  readonly stations: number;
  readonly contests: readonly ContestNumbers[];
}

/** One contest at the stations of one territory, in the publication that stands for the whole contest. */
export interface ContestNumbers {
  readonly contest: string;
  readonly forms: number;
  /** Null where it is blank on every form. */
  readonly registered: number | null;
  readonly valid: number | null;
  readonly votes: ReadonlyMap<string, number>;
}

/** Numbers of territories by their path, and the level of these: 0 at the top. */
export interface NumbersOfTerritories {
  readonly level: number;
  readonly territories: ReadonlyMap<string, TerritoryNumbers>;
}

interface Sums {
  forms: number;
  registered: number | null;
  valid: number | null;
  readonly votes: Map<string, number>;
}

/**
 * The numbers of every territory of the uppermost level at which there is more than one: a data set of one region has its districts.
 * Votes are of the publication that {@link lastWholeTotals} chooses.
 */
export function territoryNumbers(dataset: Dataset, analysis: Analysis): NumbersOfTerritories {
  const { stations, territories, contests } = dataset;
  const paths = territories.names.map((_, index) => territoryPath(territories, index));
  const level = separatingLevel([...new Set(stations.territories)].map((index) => paths[index] ?? []));
  const keys = paths.map((path) => territoryKey(path, level));
  const keyOf = (station: number): string =>
    keys[stations.territories[station] ?? -1] ?? territoryKey([], level);
  const counts = new Map<string, number>();
  for (let station = 0; station < stations.length; station++) {
    const key = keyOf(station);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sums = contests.map(({ id }) => ({
    contest: id,
    ofTerritory: contestSums(id, dataset, analysis, keyOf),
  }));
  return {
    level,
    territories: new Map(
      [...counts].map(([key, count]) => [
        key,
        {
          stations: count,
          contests: sums.flatMap(({ contest, ofTerritory }) => {
            const found = ofTerritory.get(key);
            return found ? [{ contest, ...found }] : [];
          }),
        },
      ]),
    ),
  };
}

/** What a territory is known by: its path down to a level, as far as it goes. */
export function territoryKey(path: readonly string[], level: number): string {
  return JSON.stringify(path.slice(0, level + 1));
}

function separatingLevel(paths: readonly (readonly string[])[]): number {
  const deepest = paths.reduce((most, { length }) => Math.max(most, length), 0);
  for (let level = 0; level < deepest; level++) {
    if (new Set(paths.map((path) => territoryKey(path, level))).size > 1) return level;
  }
  return 0;
}

function contestSums(
  contest: string,
  { forms, files, sources, contests }: Dataset,
  analysis: Analysis,
  keyOf: (station: number) => string,
): ReadonlyMap<string, Sums> {
  const found = new Map<string, Sums>();
  const chosen = lastWholeTotals(analysis, contest);
  if (chosen === null) return found;
  for (const table of forms) {
    const isChosen =
      contests[table.contest]?.id === contest &&
      sources[table.source]?.id === chosen.source &&
      (files[table.file]?.published ?? null) === chosen.published;
    if (!isChosen) continue;
    table.stations.forEach((station, row) => {
      const sums = getOrAdd(found, keyOf(station), () => ({
        forms: 0,
        registered: null,
        valid: null,
        votes: new Map<string, number>(),
      }));
      sums.forms++;
      sums.registered = plus(sums.registered, table.lines['registered'], row);
      sums.valid = plus(sums.valid, table.lines['valid'], row);
      for (const [contestant, column] of table.votes) {
        const sum = plus(sums.votes.get(contestant) ?? null, column, row);
        if (sum !== null) sums.votes.set(contestant, sum);
      }
    });
  }
  return found;
}

function plus(sum: number | null, column: CountColumn | undefined, row: number): number | null {
  const value = column?.values[row] ?? BLANK;
  return value === BLANK ? sum : (sum ?? 0) + value;
}
