import type { Dataset } from '../../../model/dataset.js';
import type { Subject } from '../../../model/subject.js';
import { NO_TERRITORY, territoryPath } from '../../../model/territory.js';
import type { Limits, Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { AT_LEAST_ONE } from '../../setting-limits.js';
import { LEVELS_LIMIT, levelsSetting } from './levels-setting.js';
import type { StationResults } from './station-results.js';

/** Stations that are looked at together: those of one territory, or all. */
export interface Scope {
  readonly subject: Subject;
  /** Rows of the results, ascending. */
  readonly rows: Int32Array;
}

/** All territories of one level: what one multiplicity family is about. */
export interface ScopeLevel {
  /** 0 for the whole election, 1 for the largest territories. */
  readonly level: number;
  /** As a family names it. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Territories with stations, but fewer than asked for. */
  readonly tooSmall: number;
  /** Territories left out because they have the very stations of a larger one: nothing would be said but the same once more. */
  readonly repeated: number;
}

/** What a family of tests at a level is called. */
export function levelName(level: number): string {
  return level === 0 ? 'election' : `territory-${level}`;
}

/** Settings of every check that looks at territories: `levels` is `all` or numbers such as `0 1`; 0 is the whole election. */
export const SCOPE_DEFAULTS = { levels: 'all', leastStations: 50 } as const;

export const SCOPE_LIMITS: Limits = { levels: LEVELS_LIMIT, leastStations: AT_LEAST_ONE };

/**
 * The rows that `isUsable` keeps, level by level, in the order of the territories' names; territories with fewer than `leastStations` of them are
 * counted and left out, and so are those that have all the rows of a larger one. Levels without any territory are not there.
 */
export function territoryScopes(
  dataset: Dataset,
  results: StationResults,
  parameters: Parameters,
  isUsable: (row: number) => boolean,
): readonly ScopeLevel[] {
  const least = numberSetting(parameters, 'leastStations', 1);
  const usable = Int32Array.from({ length: results.length }, (_, row) => row).filter(isUsable);
  const paths = pathsUpwards(dataset);
  const deepest = paths.reduce((most, path) => Math.max(most, path.length), 0);
  const known = new Set<string>();
  return levelsSetting(parameters, deepest).flatMap((level): ScopeLevel[] => {
    const groups = level === 0 ? [all(usable)] : byTerritory(dataset, results, usable, paths, level);
    const large = groups.filter(({ rows }) => rows.length >= least);
    const scopes = large.filter(({ rows }) => !known.has(keyOf(rows)));
    for (const { rows } of scopes) known.add(keyOf(rows));
    const withStations = groups.filter(({ rows }) => rows.length > 0);
    if (withStations.length === 0) return [];
    return [
      {
        level,
        name: levelName(level),
        scopes,
        tooSmall: withStations.length - large.length,
        repeated: large.length - scopes.length,
      },
    ];
  });
}

/** Territories that share a station lie in each other, and are the same where they have equally many. */
function keyOf(rows: Int32Array): string {
  return `${rows[0]} ${rows.length}`;
}

function all(rows: Int32Array): Scope {
  return { subject: { kind: 'territory', territory: [] }, rows };
}

/** Rows stand in the order of the stations' names, so that the territories come out in the order of theirs. */
function byTerritory(
  dataset: Dataset,
  { stations }: StationResults,
  usable: Int32Array,
  paths: readonly (readonly number[])[],
  level: number,
): readonly Scope[] {
  const rowsOf = new Map<number, number[]>();
  for (const row of usable) {
    const territory = dataset.stations.territories[stations[row] ?? -1] ?? NO_TERRITORY;
    const at = paths[territory]?.[level - 1];
    if (at === undefined) continue;
    const rows = rowsOf.get(at);
    if (rows) rows.push(row);
    else rowsOf.set(at, [row]);
  }
  return [...rowsOf].map(([territory, rows]) => ({
    subject: { kind: 'territory', territory: [...territoryPath(dataset.territories, territory)] },
    rows: Int32Array.from(rows),
  }));
}

/** For each territory the indexes of those that hold it, from the top down to itself. */
function pathsUpwards({ territories }: Dataset): readonly (readonly number[])[] {
  return territories.names.map((_, index) => {
    const path: number[] = [];
    for (let at = index; at !== NO_TERRITORY; at = territories.parents[at] ?? NO_TERRITORY) path.unshift(at);
    return path;
  });
}
