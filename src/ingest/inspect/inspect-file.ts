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
  const looked = await withTables(folder, path, options, async (tables) => {
    const profiled: InspectedTable[] = [];
    for (const table of tables) {
      const profiler = createProfiler();
      const facts = await table.read(profiler.sink);
      profiled.push({ name: table.name, facts, profile: profiler.finish() });
    }
    return profiled;
  });
  if (!looked.some(needsSecondLook)) return { path, tables: looked };
  const tables = await withTables(folder, path, options, async (again) => {
    const complete: InspectedTable[] = [];
    for (const [index, table] of looked.entries()) {
      const open = again[index];
      complete.push(open && needsSecondLook(table) ? await lookAgain(table, open) : table);
    }
    return complete;
  });
  return { path, tables };
}

/** Opens a file for as long as something is done with its tables. */
async function withTables<Result>(
  folder: Folder,
  path: string,
  options: ReadOptions,
  use: (tables: readonly OpenTable[]) => Promise<Result>,
): Promise<Result> {
  const { tables, close } = await openFile(await folder.open(path), options, () => {});
  try {
    return await use(withoutHalves(tables));
  } finally {
    await close();
  }
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

/** Two tables that stand side by side are offered joined, as 1+2, and each by itself: whoever reads them joined needs no halves. */
function withoutHalves(tables: readonly OpenTable[]): readonly OpenTable[] {
  const halves = new Set(
    tables.flatMap(({ name }) => (/^\d+(?:\+\d+)+$/u.test(name ?? '') ? (name ?? '').split('+') : [])),
  );
  return tables.filter(({ name }) => !halves.has(name ?? ''));
}
