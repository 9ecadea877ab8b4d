import { randomUUID } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { HashedFile } from '../../model/manifest.js';
import { openDiskFolder } from '../../run/disk-folder.js';
import { compareHashes } from '../../verify/compare-hashes.js';
import { readContent } from './contents.js';
import type { Sql } from './database.js';
import { isPathBelow } from './path-below.js';

/** Lays stored inputs out as folders. */
export interface Inputs {
  /**
   * Does some work in the folder that these files lie below; one and the same for the same files. It stays for the next that uses the same, and goes when others
   * are laid out and nobody uses it. Throws where a file leads out of it, or its bytes are not those of its hash.
   */
  readonly use: <Result>(
    files: readonly HashedFile[],
    work: (folder: string) => Promise<Result>,
  ) => Promise<Result>;
}

interface LaidOut {
  readonly folder: string;
  readonly files: readonly HashedFile[];
  /** Settles when all files are in the folder, or one cannot be. */
  readonly ready: Promise<void>;
  users: number;
}

/** `own`: an empty folder for what is laid out; `cache`: where contents are kept by their hash for another run, too, and are never removed; in `own` where null. */
export function createInputs(sql: Sql, own: string, cache: string | null): Inputs {
  const contents = cache ?? join(own, 'contents');
  const fetching = new Map<string, Promise<string>>();
  const known = new Map<string, LaidOut>();

  /** Two that ask at the same time wait for the same. */
  const fetchOnce = (file: HashedFile): Promise<string> => {
    const fetched =
      fetching.get(file.sha256) ??
      fetchContent(sql, file, contents).finally(() => fetching.delete(file.sha256));
    fetching.set(file.sha256, fetched);
    return fetched;
  };
  const fill = async (folder: string, files: readonly HashedFile[]): Promise<void> => {
    for (const file of files) {
      if (!isPathBelow(file.path)) {
        throw new RangeError(`${JSON.stringify(file.path)} leads out of its folder`);
      }
      const content = await fetchOnce(file);
      const place = join(folder, file.path);
      await mkdir(dirname(place), { recursive: true });
      // A link costs nothing; across file systems there are none.
      await link(content, place).catch(() => copyFile(content, place));
    }
  };
  /** At one go, so that nobody asks meanwhile for what is on its way out. */
  const remove = (key: string, { folder, files }: LaidOut): void => {
    known.delete(key);
    rmSync(folder, { recursive: true, force: true });
    if (cache !== null) return;
    const needed = new Set([...known.values()].flatMap((other) => other.files.map(({ sha256 }) => sha256)));
    for (const { sha256 } of files) {
      if (!needed.has(sha256)) rmSync(join(contents, sha256), { force: true });
    }
  };
  const layOut = (key: string, files: readonly HashedFile[]): LaidOut => {
    const folder = join(own, 'inputs', randomUUID());
    const laidOut: LaidOut = { folder, files, ready: fill(folder, files), users: 0 };
    known.set(key, laidOut);
    // What went wrong is tried again by the next.
    laidOut.ready.catch(() => remove(key, laidOut));
    for (const [otherKey, other] of known) {
      if (other !== laidOut && other.users === 0) remove(otherKey, other);
    }
    return laidOut;
  };
  return {
    async use(files, work) {
      const key = JSON.stringify(files);
      const laidOut = known.get(key) ?? layOut(key, files);
      laidOut.users++;
      try {
        await laidOut.ready;
        return await work(laidOut.folder);
      } finally {
        laidOut.users--;
      }
    },
  };
}

/** Written aside and moved, so that no half content is ever taken for a whole one. */
async function fetchContent(sql: Sql, file: HashedFile, contents: string): Promise<string> {
  const place = join(contents, file.sha256);
  const there = await stat(place).catch(() => null);
  const [changed] = there
    ? await compareHashes(openDiskFolder(contents), [{ ...file, path: file.sha256 }])
    : [file];
  if (changed === undefined) return place;
  const aside = `${place}.${randomUUID()}`;
  try {
    await mkdir(contents, { recursive: true });
    await pipeline(readContent(sql, file), createWriteStream(aside));
    await rename(aside, place);
  } finally {
    await rm(aside, { force: true });
  }
  return place;
}
