import type { RulePack } from '../rules/pack.js';
import { expandPaths } from './expand-paths.js';
import { earlierFolder, openElection } from './open-election.js';
import { createProblemList } from './problem-list.js';
import type { Folder } from './read/folder.js';

/**
 * Paths of all files that reading a data set would open, each once, its globs as they match now. Only the election files and their rule packs are
 * read. Throws an InputError where one cannot be.
 */
export async function listInputs(
  folder: Folder,
  rulePacks: readonly RulePack[],
): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  const add = async (base: string): Promise<string | undefined> => {
    const { path, election, ownPacks, resolve } = await openElection(folder, base, rulePacks);
    const expanded = await expandPaths(folder, base, resolve().entries, createProblemList());
    const crosswalk = election.crosswalk === undefined ? [] : [base + election.crosswalk];
    for (const input of [path, ...crosswalk, ...ownPacks.files.map((file) => file.path)]) paths.add(input);
    for (const { entry } of expanded) paths.add(base + entry.path);
    return election.previous;
  };
  const previous = await add('');
  if (previous !== undefined) await add(earlierFolder(previous));
  return paths;
}
