import type { Folder } from '../read/folder.js';
import { openFile } from '../read/open-file.js';
import type { OpenTable, ReadOptions } from '../read/table.js';
import { transposing } from '../read/transpose.js';
import { collectKeys } from './collect-keys.js';
import { looksTransposed } from './long-forms.js';
import { createProfiler } from './profiler.js';
import type { InspectedFile, InspectedTable } from './propose-election.js';
import { wantedKeys } from './propose-table.js';

/**
 * Looks at every table of a file, a second time at those of which the different texts must be known. Throws a FileProblem or
 * ReadProblem where the file cannot be read.
 */
export async function inspectFile(
  folder: Folder,
  path: string,
  options: ReadOptions,
): Promise<InspectedFile> {
  const { tables } = await openFile(await folder.open(path), options, () => {});
  const looked: InspectedTable[] = [];
  for (const table of tables) {
    const profiler = createProfiler();
    const facts = await table.read(profiler.sink);
    looked.push({ name: table.name, facts, profile: profiler.finish() });
  }
  if (!looked.some(needsSecondLook)) return { path, tables: looked };
  const again = await openFile(await folder.open(path), options, () => {});
  const complete: InspectedTable[] = [];
  for (const [index, table] of looked.entries()) {
    const open = again.tables[index];
    complete.push(open && needsSecondLook(table) ? await lookAgain(table, open) : table);
  }
  return { path, tables: complete };
}

function needsSecondLook({ profile }: InspectedTable): boolean {
  return wantedKeys(profile).length > 0 || looksTransposed(profile);
}

/** Collects the texts that the table's format wants to know, or else looks at the table with its columns as rows. */
async function lookAgain(looked: InspectedTable, table: OpenTable): Promise<InspectedTable> {
  const { header } = looked.profile;
  const wanted = wantedKeys(looked.profile).map((names) => ({
    names,
    positions: names.map((name) => header.names.indexOf(name)),
  }));
  if (wanted.length > 0) {
    const keys = collectKeys(wanted, header.lines.at(-1) ?? 0);
    await table.read(keys.sink);
    return { ...looked, keys: keys.finish() };
  }
  const profiler = createProfiler();
  const turning = transposing(profiler.sink);
  await table.read(turning.sink);
  turning.finish();
  const profile = profiler.finish();
  return profile.rows > 0 ? { ...looked, profile, transposed: true } : looked;
}
