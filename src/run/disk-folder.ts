import { createReadStream, type Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { FileProblem, type Folder } from '../ingest/read/folder.js';

/** Bytes asked of the disk at a time. */
const CHUNK_BYTES = 1 << 18;

/** Only * and ** and ?: patterns within patterns can take for ever. */
const PLAIN_GLOBS = { noextglob: true, nobrace: true };

/**
 * A folder on disk. A link in it that leads out of it is not followed, nor one in a folder beside it that leads out of that one, nor a
 * link beside it to a folder elsewhere: who wrote the election file may be somebody else than who runs the program. `mayLeave`: links that a person named on the command line.
 */
export function openDiskFolder(root: string, mayLeave: readonly string[] = []): Folder {
  const refuseOutside = async (path: string): Promise<void> => {
    if (mayLeave.includes(path)) return;
    const beside = folderBeside(path);
    const home = join(root, beside ?? '');
    const real = await Promise.all(
      [join(root, path), home, join(root, '..')].map((one) => realpath(one)),
    ).catch(() => {
      throw new FileProblem('unreadable-file');
    });
    const [place = '', realHome = '', around = ''] = real;
    const isMoved = beside !== null && dirname(realHome) !== around;
    if (isMoved || !isBelow(place, realHome)) throw new FileProblem('link-leaves-folder');
  };
  return {
    async find(pathOrGlob) {
      const { base, glob, isGlob } = picomatch.scan(pathOrGlob);
      // A file may be called like a glob; the file wins.
      if (!isGlob || (await exists(join(root, pathOrGlob)))) {
        return (await exists(join(root, pathOrGlob))) ? [pathOrGlob] : [];
      }
      if (!(await exists(join(root, base)))) return [];
      await refuseOutside(base);
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
      await refuseOutside(path);
      if (found.isDirectory()) throw new FileProblem('is-a-directory');
      if (!found.isFile()) throw new FileProblem('not-a-file');
      return { size: found.size, stream: () => readChunks(full) };
    },
  };
}

/** The folder beside the one that a path begins in, where it leads there: that is the one it may then not leave. */
function folderBeside(path: string): string | null {
  return /^(?:\.\/+)*\.\.\/+(?!\.{1,2}(?:\/|$))[^/]+/u.exec(path)?.[0] ?? null;
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
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
