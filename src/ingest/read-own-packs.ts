import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import type { RulePack } from '../rules/pack.js';
import { readPack } from '../rules/read-pack.js';
import { readDescription } from './election/read-description.js';
import { staysBelow } from './election/stays-below.js';
import { newIssue } from './issue-log.js';
import { asProblems } from './problems.js';
import type { Folder } from './read/folder.js';

/** Rule packs that lie in files of the data set. */
export interface OwnPacks {
  readonly packs: readonly RulePack[];
  readonly files: Dataset['ownPacks'];
  /** The ids of all packs that the election names, those of files in the place of their paths. */
  readonly rules: readonly string[];
}

const IS_FILE = /\.ya?ml$/iu;

/**
 * Reads the rule packs that an election names by path; the others it names by id. `known`: the packs that ship, on which they may be
 * based. Adds what is wrong with them to the problems.
 */
export async function readOwnPacks(
  folder: Folder,
  base: string,
  named: readonly string[],
  known: readonly RulePack[],
  problems: Issue[],
): Promise<OwnPacks> {
  const packs: RulePack[] = [];
  const files: Dataset['ownPacks'][number][] = [];
  const rules: string[] = [];
  for (const name of named) {
    // A path that leaves the folder stays a name, which the election's reading then refuses.
    if (!IS_FILE.test(name) || !staysBelow(name)) {
      rules.push(name);
      continue;
    }
    const path = base + name;
    try {
      const { text, ...input } = await readDescription(folder, path);
      const pack = readPack(
        text,
        path,
        known.map(({ written }) => written),
      );
      if ([...known, ...packs].some(({ id }) => id === pack.id)) {
        problems.push(newIssue({ code: 'pack-id-taken', file: path, column: 'id', got: pack.id }));
        continue;
      }
      packs.push(pack);
      files.push({ path, ...input, yaml: text });
      rules.push(pack.id);
    } catch (error) {
      for (const problem of asProblems(error, path)) problems.push(problem);
    }
  }
  return { packs, files, rules };
}
