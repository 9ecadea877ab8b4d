import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Milliseconds after which nobody is still writing a report: whoever began it was killed. */
const ABANDONED = 60 * 60_000;
/** The same where no program of this machine has the number of the one that began it; it may be another machine's. */
const ABANDONED_BY_NOBODY = 60_000;

/** What the name of the folder begins with in which the report at a place is written; of one length, whatever the report is called. */
function beginningAt(place: string): string {
  return `.unfinished-${createHash('sha256').update(basename(place)).digest('hex').slice(0, 12)}-`;
}

const ASIDE = /^\.unfinished-[0-9a-f]{12}-(\d+)-[A-Za-z0-9]{6}$/u;

/** Makes a folder beside the place of a report to write it in before it is moved there. */
export function openAside(place: string): string {
  return mkdtempSync(join(dirname(place), `${beginningAt(place)}${process.pid}-`));
}

/** Removes what this program wrote aside for the report at a place; what another one writes there stays. */
export function clearAside(place: string): void {
  const beginning = beginningAt(place);
  remove(dirname(place), (name, writer) => name.startsWith(beginning) && writer === process.pid);
}

/** Removes what programs that were killed left beside reports of these names, and beside any other there. */
export function clearAbandoned(out: string, names: readonly string[]): void {
  for (const folder of new Set(names.map((name) => dirname(join(out, name))))) {
    remove(folder, (_, writer, age) => age > ABANDONED || (age > ABANDONED_BY_NOBODY && !isRunning(writer)));
  }
}

/** `isOver`: told its name, who wrote it, and how many milliseconds ago anything was put into it. */
function remove(reports: string, isOver: (name: string, writer: number, age: number) => boolean): void {
  for (const name of entriesOf(reports)) {
    const writer = ASIDE.exec(name)?.[1];
    if (writer === undefined) continue;
    const folder = join(reports, name);
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (!found?.isDirectory() || !isOver(name, Number(writer), Date.now() - found.mtimeMs)) continue;
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Where it may not be removed it harms nobody.
    }
  }
}

/** None where there is no such folder yet. */
function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(program: number): boolean {
  try {
    process.kill(program, 0);
    return true;
  } catch (error) {
    // It is there, but another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
