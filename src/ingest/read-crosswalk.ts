import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import { type Crosswalk, parseCrosswalk } from './normalise/identity/crosswalk.js';
import { asProblems } from './problems.js';
import type { Folder } from './read/folder.js';
import { readRows } from './read/read-rows.js';

/** A crosswalk, and its file as an input. */
interface CrosswalkFile {
  readonly crosswalk: Crosswalk;
  readonly input: Dataset['description'];
}

/** The crosswalk that an election file names, null where it names none. Adds what is wrong with it to the problems. */
export async function readCrosswalk(
  folder: Folder,
  path: string | null,
  sources: readonly string[],
  problems: Issue[],
): Promise<CrosswalkFile | null> {
  if (path === null) return null;
  try {
    const { rows, bytes, sha256 } = await readRows(folder, path);
    return { crosswalk: parseCrosswalk(rows, path, sources), input: { path, bytes, sha256 } };
  } catch (error) {
    for (const problem of asProblems(error, path)) problems.push(problem);
    return null;
  }
}
