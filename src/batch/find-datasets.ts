import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ELECTION_FILE } from '../ingest/election/election-file.js';
import { newIssue } from '../ingest/issue-log.js';
import { InputError, type Issue } from '../model/issue.js';

/** What people call an election file that is none, and nobody should miss in silence. */
const LIKE_ELECTION_FILE = /^election\.ya?ml$/iu;
/** Folders that nobody keeps data sets in. */
const PASSED_OVER = /^(?:\.|node_modules$)/u;

/** A data set below a folder. */
export interface FoundDataset {
  /** With / between folders; a dot for the folder itself. */
  readonly path: string;
  /** Whether it is a table without an election file. */
  readonly isTable: boolean;
}

export interface FoundDatasets {
  readonly root: string;
  readonly datasets: readonly FoundDataset[];
  /** Folders that seem to be data sets and cannot be, or cannot be looked into, and why. */
  readonly refused: readonly { readonly path: string; readonly problem: Issue }[];
}

/**
 * Folders below a folder, itself among them, that hold an election file: paths relative to it with / between folders, in the order of their
 * characters; or the table that is given in place of a folder. Links are not followed, and `except` (where reports go) is not looked into, unless it is the folder itself. Throws an InputError where there is
 * no such folder, or none in it.
 */
export async function findDatasets(root: string, except: string): Promise<FoundDatasets> {
  const kind = await stat(root).catch(() => null);
  if (!kind) throw new InputError([newIssue({ code: 'missing-file', file: root })]);
  if (kind.isFile())
    return { root: dirname(root), datasets: [{ path: basename(root), isTable: true }], refused: [] };
  const found: string[] = [];
  const refused: { path: string; problem: Issue }[] = [];
  const look = async (path: string): Promise<void> => {
    const folder = join(root, path);
    if (path !== '' && resolve(folder) === except) return;
    const entries: readonly Dirent[] = await readdir(folder, { withFileTypes: true }).catch(() => {
      refused.push({ path: path || '.', problem: newIssue({ code: 'unreadable-file', file: path || '.' }) });
      return [];
    });
    const alike = entries.filter(({ name }) => LIKE_ELECTION_FILE.test(name));
    if (alike.some((entry) => entry.name === ELECTION_FILE && entry.isFile())) found.push(path || '.');
    else if (alike[0]) {
      const file = join(path, alike[0].name);
      refused.push({ path: path || '.', problem: newIssue({ code: 'not-an-election-file', file }) });
    }
    for (const entry of entries) {
      if (!entry.isDirectory() || PASSED_OVER.test(entry.name)) continue;
      await look(path === '' ? entry.name : `${path}/${entry.name}`);
    }
  };
  await look('');
  if (found.length === 0 && refused.length === 0)
    throw new InputError([newIssue({ code: 'no-data-sets', file: root })]);
  return { root, datasets: found.sort().map((path) => ({ path, isTable: false })), refused };
}
