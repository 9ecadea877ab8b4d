import type { UnusedRow } from './apply-crosswalk.js';
import type { Units } from './group-mentions.js';
import type { JoinedUnits } from './join-shortened.js';
import { listAt } from './lists-by.js';
import { namingsOf } from './mentions.js';
import type { NamedTerritories } from './name-territories.js';
import { nearestNames, reportUnmatched, type StationReport } from './report-unmatched.js';
import type { SpelledTwice } from './spelled-twice.js';

/** What was found while stations and territories were settled. */
interface IdentityFindings {
  readonly units: Units;
  readonly joined: JoinedUnits;
  readonly twoTerritories: readonly SpelledTwice[];
  readonly named: NamedTerritories;
  /** Names of a territory from the top down. */
  readonly territoryName: (territory: number) => string;
  /** A mention's territories and text as written. */
  readonly mentionName: (mention: number) => string;
  /** Whether a crosswalk settles a naming. */
  readonly isSettled: (naming: number) => boolean;
  readonly crosswalk: { readonly path: string; readonly unused: readonly UnusedRow[] } | null;
}

/** A mention that fits several stations, or one that a file names beside it, and so was joined to none. */
export interface AmbiguousMention {
  readonly mention: number;
  readonly fits: number;
}

/** The mentions that were joined to none because they fit several. */
export function ambiguousMentions(units: Units, joined: JoinedUnits): readonly AmbiguousMention[] {
  return [
    ...units.ambiguous,
    ...joined.ambiguous.flatMap(({ unit, fits }) =>
      Array.from(listAt(units.members, unit), (mention) => ({ mention, fits })),
    ),
  ];
}

/** Says of every station that is not surely the one of another source why it is not, in every file that names it. */
export function reportIdentity(report: StationReport, found: IdentityFindings): void {
  const { mentions, files, numbered, stationName, issues } = report;
  const { namings } = mentions;
  const said = new Set<number>();
  const pathOf = (file: number): string => files[file]?.path ?? '';
  for (const { one, other, file } of found.twoTerritories) {
    const pair = listAt(found.named.byTerritory, one).find((known) => found.named.fileOf(known) === file);
    issues.add('two-spellings', pathOf(file), () => ({
      line: found.named.fileLineOf(pair ?? -1),
      got: found.territoryName(one),
      args: { other: found.territoryName(other) },
    }));
  }
  for (const { one, other, file } of found.units.twoSpellings) {
    const naming = namingsOf(mentions, one).find((known) => namings.files[known] === file) ?? -1;
    if (found.isSettled(naming)) continue;
    said.add(naming);
    issues.add('two-spellings', pathOf(file), () => ({
      line: namings.fileLines[naming] ?? null,
      got: found.mentionName(one),
      args: { other: found.mentionName(other) },
    }));
  }
  for (const { mention, fits } of ambiguousMentions(found.units, found.joined)) {
    for (const naming of namingsOf(mentions, mention)) {
      if (found.isSettled(naming)) continue;
      said.add(naming);
      issues.add('ambiguous-station', pathOf(namings.files[naming] ?? -1), () => ({
        line: namings.fileLines[naming] ?? null,
        got: stationName(numbered.stationOfNaming(naming)),
        args: { fits, nearest: nearestNames(report, mention) },
      }));
    }
  }
  for (const { fileLine, reason } of found.crosswalk?.unused ?? []) {
    issues.add('crosswalk-row-unused', found.crosswalk?.path ?? '', () => ({
      line: fileLine,
      args: { reason },
    }));
  }
  reportUnmatched(report, (naming) => said.has(naming) || found.isSettled(naming));
}
