import { createHash } from 'node:crypto';
import type { Withheld } from '../model/dataset.js';
import type { LeftOut } from './election/public-election.js';
import { expandPaths } from './expand-paths.js';
import { createProblemList } from './problem-list.js';
import { FileProblem, type Folder } from './read/folder.js';

/** That an election has nothing that may be published. */
export class NothingPublic extends Error {
  override readonly name = 'NothingPublic';
  constructor(readonly left: LeftOut) {
    super('nothing may be published');
  }
}

/**
 * The files of entries that are not read, and what their bytes are. Where a glob leads nowhere, or a file cannot be opened, is of no matter then.
 * `base`: path of the data set below the folder, empty or ending in a slash.
 */
export async function withheldFiles(folder: Folder, base: string, left: LeftOut): Promise<Withheld> {
  const entries = left.entries.map((entry) => ({ entry, source: -1, contest: -1, published: null }));
  const expanded = await expandPaths(folder, base, entries, createProblemList());
  const paths = [...new Set(expanded.map(({ entry }) => base + entry.path))];
  const contents: Withheld['contents'][number][] = [];
  for (const path of paths) contents.push(...(await contentOf(folder, path)));
  return { sources: left.sources, files: paths.length, paths, contents };
}

/** Those of an election with those of the one before it. */
export function withWithheld(own: Withheld, earlier: Withheld | null): Withheld {
  if (earlier === null) return own;
  return {
    sources: own.sources + earlier.sources,
    files: own.files + earlier.files,
    paths: [...own.paths, ...earlier.paths],
    contents: [...own.contents, ...earlier.contents],
  };
}

async function contentOf(folder: Folder, path: string): Promise<Withheld['contents']> {
  try {
    const hash = createHash('sha256');
    const file = await folder.open(path);
    for await (const chunk of file.stream()) hash.update(chunk);
    return [{ sha256: hash.digest('hex'), bytes: file.size }];
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return [];
  }
}
