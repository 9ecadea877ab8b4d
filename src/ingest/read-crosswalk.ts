import type { Issue } from '../model/issue.js';
import { type Crosswalk, parseCrosswalk } from './normalise/identity/crosswalk.js';
import { asProblems } from './problems.js';
import type { Folder } from './read/folder.js';
import { readRows } from './read/read-rows.js';

/** The crosswalk that an election file names, null where it names none. Adds what is wrong with it to the problems. */
export async function readCrosswalk(
  folder: Folder,
  path: string | null,
  sources: readonly string[],
  problems: Issue[],
): Promise<Crosswalk | null> {
  if (path === null) return null;
  try {
    return parseCrosswalk(await readRows(folder, path), path, sources);
  } catch (error) {
    problems.push(...asProblems(error, path));
    return null;
  }
}
