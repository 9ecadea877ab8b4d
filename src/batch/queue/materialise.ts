import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
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
  /** The folder that these files lie below; one and the same for the same files. Throws where one leads out of it, or its bytes are not those of its hash. */
  readonly layOut: (files: readonly HashedFile[]) => Promise<string>;
}

/** `cache`: where contents are kept by their hash, also those of an earlier run; `own`: an empty folder for what is laid out. */
export function createInputs(sql: Sql, cache: string, own: string): Inputs {
  const contents = new Map<string, Promise<string>>();
  const folders = new Map<string, Promise<string>>();
  return {
    layOut: (files) =>
      once(folders, JSON.stringify(files), async () => {
        const folder = join(own, randomUUID());
        for (const file of files) {
          if (!isPathBelow(file.path)) {
            throw new RangeError(`${JSON.stringify(file.path)} leads out of its folder`);
          }
          const content = await once(contents, file.sha256, () => fetchContent(sql, file, cache));
          const place = join(folder, file.path);
          await mkdir(dirname(place), { recursive: true });
          // A link costs nothing; across file systems there are none.
          await link(content, place).catch(() => copyFile(content, place));
        }
        return folder;
      }),
  };
}

/** Two that ask at the same time wait for the same; what went wrong is tried again by the next. */
function once(
  known: Map<string, Promise<string>>,
  key: string,
  make: () => Promise<string>,
): Promise<string> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

/** Written aside and moved, so that no half content is ever taken for a whole one. */
async function fetchContent(sql: Sql, file: HashedFile, cache: string): Promise<string> {
  const place = join(cache, file.sha256);
  const there = await stat(place).catch(() => null);
  const [changed] = there
    ? await compareHashes(openDiskFolder(cache), [{ ...file, path: file.sha256 }])
    : [file];
  if (changed === undefined) return place;
  const aside = `${place}.${randomUUID()}`;
  try {
    await mkdir(cache, { recursive: true });
    await pipeline(readContent(sql, file), createWriteStream(aside));
    await rename(aside, place);
  } finally {
    await rm(aside, { force: true });
  }
  return place;
}
