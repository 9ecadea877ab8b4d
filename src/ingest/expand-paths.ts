import type { Issue } from '../model/issue.js';
import { ELECTION_FILE } from './election/election-file.js';
import type { ResolvedEntry } from './election/resolve.js';
import { newIssue } from './issue-log.js';
import { asProblems } from './problems.js';
import type { Folder } from './read/folder.js';

/** An entry for one file of those that its glob names. */
export interface ExpandedEntry extends ResolvedEntry {
  readonly isOneOfSeveral: boolean;
}

/** One entry per file: globs are written out, in the order of the names. `problems` takes the entries for which there is no file. */
export async function expandPaths(
  folder: Folder,
  base: string,
  entries: readonly ResolvedEntry[],
  problems: Issue[],
): Promise<ExpandedEntry[]> {
  const expanded: ExpandedEntry[] = [];
  for (const resolved of entries) {
    const named = base + resolved.entry.path;
    const found = await folder.find(named).catch((error: unknown) => {
      for (const problem of asProblems(error, named)) problems.push(problem);
      return null;
    });
    if (found === null) continue;
    // A glob such as * does not mean the election file itself.
    const paths = found.filter((path) => path !== base + ELECTION_FILE);
    if (paths.length === 0) problems.push(newIssue({ code: 'missing-file', file: named }));
    for (const path of paths) {
      expanded.push({
        ...resolved,
        isOneOfSeveral: paths.length > 1,
        entry: { ...resolved.entry, path: path.slice(base.length) },
      });
    }
  }
  return expanded;
}
