import type { Issue } from '../model/issue.js';
import type { ResolvedEntry } from './election/resolve.js';
import { newIssue } from './issue-log.js';
import type { Folder } from './read/folder.js';

/** One entry per file: globs are written out, in the order of the names. */
export async function expandPaths(
  folder: Folder,
  base: string,
  entries: readonly ResolvedEntry[],
  problems: Issue[],
): Promise<ResolvedEntry[]> {
  const expanded: ResolvedEntry[] = [];
  for (const resolved of entries) {
    const paths = await folder.find(base + resolved.entry.path);
    if (paths.length === 0)
      problems.push(newIssue({ code: 'missing-file', file: base + resolved.entry.path }));
    for (const path of paths) {
      expanded.push({ ...resolved, entry: { ...resolved.entry, path: path.slice(base.length) } });
    }
  }
  return expanded;
}
