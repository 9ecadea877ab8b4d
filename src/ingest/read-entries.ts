import { groupBy } from '../model/group-by.js';
import type { Issue } from '../model/issue.js';
import { namesOfOthers } from './election/names-of-others.js';
import type { ResolvedElection } from './election/resolve.js';
import type { ElectionFile } from './election/schema.js';
import { type ExpandedEntry, expandPaths } from './expand-paths.js';
import { createHarvest } from './harvest.js';
import type { Harvest } from './holds/holder.js';
import { createIssueLog, type IssueLog } from './issue-log.js';
import { createNumberBook, type NumberBook } from './normalise/numbers/number-book.js';
import { createStationBook, type StationBook } from './normalise/station-book.js';
import { createTerritoryBook, type TerritoryBook } from './normalise/territory-book.js';
import type { PartOfTables } from './part-of-table.js';
import { createProblemList } from './problem-list.js';
import { asProblems } from './problems.js';
import type { Folder } from './read/folder.js';
import { type Progress, readFile, type TableRead } from './read-file.js';

/** Everything that the files of an election file say, before it is decided what of it is the same thing. */
export interface Reading {
  readonly tables: readonly TableRead[];
  readonly harvest: Harvest;
  readonly territories: TerritoryBook;
  readonly mentions: StationBook;
  readonly numbers: NumberBook;
  readonly issues: IssueLog;
}

/**
 * Reads every file that the entries name. `election`: with every source, also those that are not read: their names mark rows of others. `problems` takes what is wrong with them, of each kind the first; none keeps the others from
 * being read.
 */
export async function readEntries(
  folder: Folder,
  base: string,
  election: ElectionFile,
  { contests, sources, entries }: ResolvedElection,
  { progress, part }: { readonly progress: Progress; readonly part: PartOfTables | null },
  problems: Issue[],
): Promise<Reading> {
  const tables: TableRead[] = [];
  const harvest = createHarvest();
  const territories = createTerritoryBook();
  const mentions = createStationBook();
  const numbers = createNumberBook();
  const issues = createIssueLog();
  const found = createProblemList();
  const expanded = await expandPaths(folder, base, entries, found);
  for (const alike of groupBy(expanded, readingKey).values()) {
    const path = base + (alike[0]?.entry.path ?? '');
    try {
      const bytes = await folder.open(path);
      progress.expect(bytes.size);
      await readFile(bytes, path, alike, {
        progress,
        part,
        territories,
        issues,
        tables,
        contextOf: (table, file, isOneOfSeveral) => ({
          path: table.path,
          file,
          source: table.entry.source,
          contest: table.entry.contest,
          contests,
          isOneOfSeveral,
          otherSources: namesOfOthers(election, ownOf(election, sources, table.entry.source)),
          stations: mentions,
          numbers,
          issues,
          harvest,
          setAside: table.aside.add,
        }),
      });
    } catch (error) {
      found.addAll(asProblems(error, path));
    }
  }
  problems.push(...found.all());
  return { tables, harvest, territories, mentions, numbers, issues };
}

/** Where a source that is read stands among all that the election file names. */
function ownOf({ sources }: ElectionFile, read: ResolvedElection['sources'], source: number): number {
  return sources.findIndex(({ id }) => id === read[source]?.id);
}

/** Entries with the same key can be read in one go. */
function readingKey({ entry }: ExpandedEntry): string {
  const { path, table, encoding, delimiter, header, transposed } = entry;
  return JSON.stringify([path, table, encoding, delimiter, header, transposed ?? false]);
}
