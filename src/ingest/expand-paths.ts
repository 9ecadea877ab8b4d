import { ELECTION_FILE } from './election/election-file.js';
import type { ResolvedEntry } from './election/resolve.js';
import { newIssue } from './issue-log.js';
import type { ProblemList } from './problem-list.js';
import { asProblems } from './problems.js';
import type { Folder } from './read/folder.js';

/** An entry for one file of those that its glob names. */
export interface ExpandedEntry extends ResolvedEntry {
  readonly isOneOfSeveral: boolean;
}

/**
 * One entry per file: globs are written out, in the order of the names, and each file has one path, however it is written. `problems`
 * takes the entries for which there is no file.
 */
export async function expandPaths(
  folder: Folder,
  base: string,
  entries: readonly ResolvedEntry[],
  problems: ProblemList,
): Promise<ExpandedEntry[]> {
  const expanded: ExpandedEntry[] = [];
  for (const resolved of entries) {
    const named = base + resolved.entry.path;
    const found = await folder.find(named).catch((error: unknown) => {
      problems.addAll(asProblems(error, named));
      return null;
    });
    if (found === null) continue;
    // A glob such as * does not mean the election file itself.
    const paths = found
      .map((path) => plainPath(path.slice(base.length)))
      .filter((path) => path !== ELECTION_FILE);
    if (paths.length === 0) {
      const code = found.length === 0 ? 'missing-file' : 'names-itself';
      problems.add(code, () => newIssue({ code, file: named }));
    }
    for (const path of paths) {
      expanded.push({
        ...resolved,
        isOneOfSeveral: paths.length > 1,
        entry: { ...resolved.entry, path },
      });
    }
  }
  return expanded;
}

/** A path without steps that lead nowhere: `./a.csv` and `b/../a.csv` are `a.csv`. */
function plainPath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/') || path;
}
