import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { FileProblem, type Folder } from '../ingest/read/folder.js';

/** Bytes asked of the disk at a time. */
const CHUNK_BYTES = 1 << 18;

/** Only * and ** and ?: patterns within patterns can take for ever. */
const PLAIN_GLOBS = { noextglob: true, nobrace: true };

/** A folder on disk. */
export function openDiskFolder(root: string): Folder {
  return {
    async find(pathOrGlob) {
      const { base, glob, isGlob } = picomatch.scan(pathOrGlob);
      // A file may be called like a glob; the file wins.
      if (!isGlob || (await exists(join(root, pathOrGlob)))) {
        return (await exists(join(root, pathOrGlob))) ? [pathOrGlob] : [];
      }
      const matches = picomatch(glob, PLAIN_GLOBS);
      const names = await filesBelow(join(root, base), glob.includes('/') || glob.includes('**'));
      return names
        .filter((name) => matches(name))
        .sort((left, right) => (left < right ? -1 : 1))
        .map((name) => (base === '' ? name : `${base}/${name}`));
    },
    async open(path) {
      const full = join(root, path);
      const found = await stat(full).catch((error: NodeJS.ErrnoException) => {
        throw new FileProblem(
          error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'missing-file' : 'unreadable-file',
        );
      });
      if (found.isDirectory()) throw new FileProblem('is-a-directory');
      if (!found.isFile()) throw new FileProblem('unreadable-file');
      return { size: found.size, stream: () => readChunks(full) };
    },
  };
}

async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK_BYTES });
  } catch {
    throw new FileProblem('unreadable-file');
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function filesBelow(folder: string, recursive: boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive, withFileTypes: true }).catch(() => []);
  const files: Dirent[] = [];
  for (const entry of entries) {
    const isLinked = entry.isSymbolicLink() && (await isFile(join(entry.parentPath, entry.name)));
    if (entry.isFile() || isLinked) files.push(entry);
  }
  return files.map((entry) =>
    join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//u, ''),
  );
}
