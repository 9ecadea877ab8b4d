import type { Issue } from '../model/issue.js';
import type { RulePack } from '../rules/pack.js';
import { ELECTION_FILE } from './election/election-file.js';
import { parseElectionFile } from './election/parse.js';
import { readDescription } from './election/read-description.js';
import { resolveElection } from './election/resolve.js';
import { expandPaths } from './expand-paths.js';
import { createProblemList } from './problem-list.js';
import type { Folder } from './read/folder.js';
import { readOwnPacks } from './read-own-packs.js';

/**
 * Paths of all files that reading a data set would open, each once, its globs as they match now. Only the election files themselves are read.
 * Throws an InputError where one cannot be.
 */
export async function listInputs(
  folder: Folder,
  rulePacks: readonly RulePack[],
): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  const add = async (base: string): Promise<string | undefined> => {
    const path = base + ELECTION_FILE;
    const parsed = parseElectionFile((await readDescription(folder, path)).text, path);
    const { election } = parsed;
    const problems: Issue[] = [];
    const own = await readOwnPacks(folder, base, election.rules ?? [], rulePacks, problems);
    const packs = [...rulePacks, ...own.packs];
    const { entries } = resolveElection(
      { ...parsed, election: { ...election, rules: [...own.rules] } },
      path,
      packs,
    );
    const expanded = await expandPaths(folder, base, entries, createProblemList());
    const crosswalk = election.crosswalk === undefined ? [] : [base + election.crosswalk];
    for (const input of [path, ...crosswalk, ...own.files.map((file) => file.path)]) paths.add(input);
    for (const { entry } of expanded) paths.add(base + entry.path);
    return election.previous;
  };
  const previous = await add('');
  if (previous !== undefined) await add(`${previous.replace(/^(\.\/)+/u, '').replace(/\/+$/u, '')}/`);
  return paths;
}
