import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ELECTION_FILE } from '../ingest/election/election-file.js';
import { newIssue } from '../ingest/issue-log.js';
import type { Issue } from '../model/issue.js';
import type { Part } from '../model/part.js';
import { freeName } from './free-name.js';
import { examplesFolder } from './tool.js';

export interface LocatedDataset {
  readonly folder: string;
  /** Name of its report's folder. */
  readonly name: string;
  /** The table that is the whole data set, where there is no election file. */
  readonly loneFile: string | null;
  /** The part of it that is looked at; all of it where left out. */
  readonly part?: Part;
  /** Text of an election file to read it by, in place of the one on disk. */
  readonly election?: string;
}

/**
 * The data sets that paths name: a folder with an election.yaml, that file itself, or a table without one; the examples that
 * ship where no path is given. Collects what is wrong with every path.
 */
export async function locateDatasets(
  paths: readonly string[],
): Promise<{ readonly datasets: readonly LocatedDataset[]; readonly problems: readonly Issue[] }> {
  const problems: Issue[] = [];
  const datasets: LocatedDataset[] = [];
  const names = new Set<string>();
  const given = paths.length > 0 ? paths : await examples();
  for (const path of given) {
    if (await isTable(path)) {
      datasets.push({ folder: dirname(path), name: freeName(stemOf(path), names), loneFile: path });
      continue;
    }
    const folder = await folderOf(path);
    if (folder === null) {
      problems.push(
        newIssue({ code: (await exists(path)) ? 'no-election-file' : 'missing-file', file: path }),
      );
      continue;
    }
    const name = basename(resolve(folder));
    datasets.push({ folder, name: freeName(name, names), loneFile: null });
  }
  return { datasets, problems };
}

async function isTable(path: string): Promise<boolean> {
  if (basename(path) === ELECTION_FILE) return false;
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The name of a file up to its first dot: 2011.csv.zip is 2011. */
function stemOf(path: string): string {
  const name = basename(path);
  return /^[^.]+/u.exec(name)?.[0] ?? name;
}

async function folderOf(path: string): Promise<string | null> {
  if (basename(path) === ELECTION_FILE && (await exists(path))) return dirname(path);
  return (await exists(join(path, ELECTION_FILE))) ? path : null;
}

async function examples(): Promise<string[]> {
  const root = fileURLToPath(examplesFolder);
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, name))
    .sort();
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
