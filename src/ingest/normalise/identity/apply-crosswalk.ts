import { getOrAdd } from '../../../model/get-or-add.js';
import { ANY_SOURCE, type Crosswalk, type CrosswalkRow, UNKNOWN_SOURCE } from './crosswalk.js';
import type { createMentionFinder } from './find-mentions.js';
import { type Mentions, type NamingFile, namingsOf } from './mentions.js';

/** Why a row of a crosswalk had no effect. */
type UnusedReason =
  /** No source has this id. */
  | 'source'
  /** No file of the source names the station. */
  | 'station'
  /** No file of the commission names what it is said to be. */
  | 'target'
  /** What it names may be several. */
  | 'several'
  /** Another row says that the station is another one. */
  | 'contradicted';

export interface UnusedRow {
  readonly fileLine: number;
  readonly reason: UnusedReason;
}

/** What stands in place of a mention where a station is none of the commission's. */
export const OWN_STATION = -1;

interface CrosswalkResult {
  /** Of each naming that the crosswalk settles, the mention whose station it is, or {@link OWN_STATION}. */
  readonly isOf: ReadonlyMap<number, number>;
  readonly unused: readonly UnusedRow[];
}

/** `stationOf`: what the mentions are without the crosswalk; two mentions with the same are one station. */
export function applyCrosswalk(
  { rows }: Crosswalk,
  mentions: Mentions,
  files: readonly NamingFile[],
  find: ReturnType<typeof createMentionFinder>,
  stationOf: (mention: number) => number,
): CrosswalkResult {
  const unused: UnusedRow[] = [];
  const said = new Map<
    number,
    { readonly target: number; readonly station: number; readonly row: CrosswalkRow }[]
  >();
  const namings = (mention: number, isAsked: (file: NamingFile) => boolean): readonly number[] =>
    namingsOf(mentions, mention).filter((naming) => {
      const file = files[mentions.namings.files[naming] ?? -1];
      return file !== undefined && isAsked(file);
    });
  for (const row of rows) {
    const isAsked = ({ source, isCommission }: NamingFile): boolean =>
      row.source === ANY_SOURCE ? !isCommission : source === row.source;
    const named = row.station === '' ? [] : find(row, (mention) => namings(mention, isAsked).length > 0);
    const targets =
      row.is && find(row.is, (mention) => namings(mention, ({ isCommission }) => isCommission).length > 0);
    const target = targets?.[0];
    let reason: UnusedReason | null = null;
    if (row.source === UNKNOWN_SOURCE) reason = 'source';
    else if (named === null) reason = 'several';
    else if (named.length === 0) reason = 'station';
    else if (row.is && targets === null) reason = 'several';
    else if (row.is && target === undefined) reason = 'target';
    else if (targets && new Set(targets.map(stationOf)).size > 1) reason = 'several';
    if (reason !== null) {
      unused.push({ fileLine: row.fileLine, reason });
      continue;
    }
    for (const mention of named ?? []) {
      for (const naming of namings(mention, isAsked)) {
        const known = getOrAdd(said, naming, () => []);
        known.push({
          target: target ?? OWN_STATION,
          station: target === undefined ? OWN_STATION : stationOf(target),
          row,
        });
      }
    }
  }
  const isOf = new Map<number, number>();
  const contradicted = new Set<CrosswalkRow>();
  for (const [naming, targets] of said) {
    if (new Set(targets.map(({ station }) => station)).size === 1) {
      isOf.set(naming, Math.min(...targets.map(({ target }) => target)));
    } else for (const { row } of targets) contradicted.add(row);
  }
  for (const { fileLine } of contradicted) unused.push({ fileLine, reason: 'contradicted' });
  return { isOf, unused: unused.sort((one, other) => one.fileLine - other.fileLine) };
}
