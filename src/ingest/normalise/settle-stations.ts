import type { Stations } from '../../model/station.js';
import { type Territories, territoryPath } from '../../model/territory.js';
import { applyCrosswalk } from './identity/apply-crosswalk.js';
import { commissionStations } from './identity/commission-stations.js';
import type { Crosswalk } from './identity/crosswalk.js';
import { createMentionFinder } from './identity/find-mentions.js';
import { groupMentions, joinEqual } from './identity/group-mentions.js';
import { type CountedIssue, createIdentityIssues } from './identity/identity-issues.js';
import { joinShortened } from './identity/join-shortened.js';
import type { Mentions, NamingFile } from './identity/mentions.js';
import { nameTerritories, type TerritoryNaming } from './identity/name-territories.js';
import { createNearestStations, type NearestStations } from './identity/nearest-stations.js';
import { numberStations } from './identity/number-stations.js';
import { type AmbiguousMention, ambiguousMentions, reportIdentity } from './identity/report-identity.js';
import { rootNamings } from './identity/root-namings.js';
import { classifyTerritories } from './identity/territory-classes.js';
import { createTerritoryLevels } from './identity/territory-levels.js';
import type { WrittenTerritories } from './territory-book.js';

/** What settling needs to know beside the mentions. */
export interface SettleOptions {
  /** By file index; a file that is left out is nobody's in particular. */
  readonly files?: readonly NamingFile[];
  /** Everything that names a territory without a station. */
  readonly statements?: Iterable<TerritoryNaming>;
  readonly crosswalk?: Crosswalk | null;
}

export interface SettledStations {
  readonly stations: Stations;
  /** Station of each mention, where a crosswalk does not take one file's away from it: {@link SettledStations.stationAt}. */
  readonly stationOf: Int32Array;
  /** Station of a mention in a file; -1 for no mention. */
  readonly stationAt: (mention: number, file: number) => number;
  /** The territories with each parent in its one spelling. Those that are spelled otherwise stay, and nothing refers to them. */
  readonly territories: Territories;
  /** Of each territory the one that it is, by its one spelling. */
  readonly territoryOf: Int32Array;
  /** Mentions that fit several stations and so were joined to none. */
  readonly ambiguous: readonly AmbiguousMention[];
  /** Everything that could not be settled for sure, with the number of issues that each stands for. */
  readonly issues: readonly CountedIssue[];
}

/**
 * Makes one station of the mentions that can only mean the same: the number is the same however written, and so are the territories,
 * or those of one occur in the other's longer path and only one fits. What one file names twice is two; what a crosswalk
 * says stands. A match by name alone is proposed among the issues, not made. Independent of the order of files and rows.
 */
export function settleStations(
  mentions: Mentions,
  territories: Territories & Partial<WrittenTerritories>,
  { files = [], statements = [], crosswalk = null }: SettleOptions = {},
): SettledStations {
  const territoryName = (territory: number): string => territoryPath(territories, territory).join(' › ');
  const mentionName = (mention: number): string =>
    [
      ...territoryPath(territories, mentions.territoryOf[mention] ?? -1),
      mentions.texts[mentions.textOf[mention] ?? -1] ?? '',
    ].join(' › ');
  const named = nameTerritories(territories, mentions, statements);
  const classes = classifyTerritories(territories, named, files);
  const groups = groupMentions(mentions, classes.classOf);
  const units = joinEqual(mentions, groups, files, mentionName);
  const levels = createTerritoryLevels(classes, territories.columns ?? []);
  const joined = joinShortened(mentions, groups, units, classes, levels);
  const stationBefore = rootNamings(mentions, units.unitOf, joined.wholeOf, new Map()).rootOf;
  const applied =
    crosswalk &&
    applyCrosswalk(
      crosswalk,
      mentions,
      files,
      createMentionFinder(mentions, territories, classes, groups),
      (mention) => stationBefore[mention] ?? -1,
    );
  const roots = rootNamings(mentions, units.unitOf, joined.wholeOf, applied?.isOf ?? new Map());
  const numbered = numberStations(mentions, files, classes, units, roots);
  const territoryOf = classes.classOf.map((one) => classes.territories[one] ?? -1);
  const settled: Territories = {
    names: territories.names,
    parents: territories.parents.map((parent) => territoryOf[parent] ?? -1),
  };

  const stationName = (station: number): string =>
    [
      ...territoryPath(settled, numbered.stations.territories[station] ?? -1),
      numbered.stations.ids[station] ?? '',
    ].join(' › ');
  const issues = createIdentityIssues();
  const nearest = onFirstUse(() =>
    createNearestStations(
      mentions,
      groups,
      classes,
      commissionStations(mentions, files, groups, classes, mentionName),
      (mention) => stationName(numbered.stationOf[mention] ?? -1),
    ),
  );
  reportIdentity(
    { mentions, files, numbered, stationName, nearest, issues },
    {
      units,
      joined,
      named,
      twoTerritories: classes.twoSpellings,
      territoryName,
      mentionName,
      isSettled: (naming) => applied?.isOf.has(naming) ?? false,
      crosswalk: crosswalk && { path: crosswalk.path, unused: applied?.unused ?? [] },
    },
  );
  return {
    stations: numbered.stations,
    stationOf: numbered.stationOf,
    stationAt: numbered.stationAt,
    territories: settled,
    territoryOf,
    ambiguous: ambiguousMentions(units, joined),
    issues: issues.issues(),
  };
}

/** Most data sets match, and an index of all names takes its time. */
function onFirstUse(make: () => NearestStations): NearestStations {
  let made: NearestStations | undefined;
  const get = (): NearestStations => {
    made ??= make();
    return made;
  };
  return { mayBe: (mention) => get().mayBe(mention), nearest: (mention) => get().nearest(mention) };
}
