import { InputError, type Issue } from '../model/issue.js';
import type { RulePack } from '../rules/pack.js';
import { ELECTION_FILE } from './election/election-file.js';
import { type ParsedElection, parseElectionFile } from './election/parse.js';
import { readDescription } from './election/read-description.js';
import { type ResolvedElection, resolveElection } from './election/resolve.js';
import type { ElectionFile } from './election/schema.js';
import type { Folder } from './read/folder.js';
import { type OwnPacks, readOwnPacks } from './read-own-packs.js';

/** The election file of a data set with the rule packs that it names, before any of its tables is opened. */
export interface OpenElection {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** As it is written, but with the ids of packs that it names by path. */
  readonly election: ElectionFile;
  readonly ownPacks: OwnPacks;
  /** The packs that ship and those of the data set. */
  readonly rulePacks: readonly RulePack[];
  /** The entries, contests and sources of the whole election or of what is left of it. Throws an InputError that names every problem. */
  readonly resolve: (left?: ElectionFile) => ResolvedElection;
}

/** `base`: path of the data set below the folder, empty or ending in a slash. Throws an InputError where the file or a pack cannot be used. */
export async function openElection(
  folder: Folder,
  base: string,
  shipped: readonly RulePack[],
): Promise<OpenElection> {
  const path = base + ELECTION_FILE;
  const { text, sha256, bytes } = await readDescription(folder, path);
  const parsed: ParsedElection = parseElectionFile(text, path);
  const problems: Issue[] = [];
  const ownPacks = await readOwnPacks(folder, base, parsed.election.rules ?? [], shipped, problems);
  if (problems.length > 0) throw new InputError(problems);
  const election = { ...parsed.election, rules: [...ownPacks.rules] };
  const rulePacks = [...shipped, ...ownPacks.packs];
  return {
    path,
    sha256,
    bytes,
    election,
    ownPacks,
    rulePacks,
    resolve: (left = election) => resolveElection({ ...parsed, election: left }, path, rulePacks),
  };
}

/** The folder of an earlier election as the election file names it, ending in a slash. */
export function earlierFolder(previous: string): string {
  return `${previous.replace(/^(\.\/)+/u, '').replace(/\/+$/u, '')}/`;
}
