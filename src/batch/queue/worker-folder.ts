import { lstatSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'scrutineer-worker-';
/** Milliseconds. A machine may sleep over night. */
const ABANDONED = 24 * 60 * 60_000;

/** What a worker has on its disk while it runs. */
export interface WorkerFolder {
  readonly path: string;
  /** Says that its worker lives. */
  readonly touch: () => void;
  readonly remove: () => void;
}

/** Makes a folder for a worker, and removes those of workers that were killed before they could. `around`: the folder for temporary files. */
export function openWorkerFolder(around: string): WorkerFolder {
  const path = mkdtempSync(join(around, NAME));
  removeAbandoned(around);
  return {
    path,
    touch() {
      const now = new Date();
      // Where somebody tidied it away, its jobs say so.
      attempt(() => utimesSync(path, now, now));
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Anybody may put something of this name there: only folders count, no links to one, and only our own user's. */
function removeAbandoned(around: string): void {
  for (const name of readdirSync(around)) {
    if (!name.startsWith(NAME)) continue;
    const path = join(around, name);
    attempt(() => {
      const found = lstatSync(path);
      const isOurs = process.getuid === undefined || found.uid === process.getuid();
      const isAbandoned = Date.now() - found.mtimeMs > ABANDONED;
      if (found.isDirectory() && isOurs && isAbandoned) rmSync(path, { recursive: true, force: true });
    });
  }
}

/** For tidying up, which is worth no failure. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Another worker may have been faster.
  }
}
