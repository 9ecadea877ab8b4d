import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Milliseconds after which nobody is still writing a report: whoever began it was killed. */
const ABANDONED = 60 * 60_000;

/** What the name of the folder begins with in which the report at a place is written; of one length, whatever the report is called. */
function beginningAt(place: string): string {
  return `.unfinished-${createHash('sha256').update(basename(place)).digest('hex').slice(0, 12)}-`;
}

/** Makes a folder beside the place of a report to write it in before it is moved there, and removes those that were left behind for it. */
export function openAside(place: string): string {
  remove(place, (_, age) => age > ABANDONED);
  return mkdtempSync(join(dirname(place), `${beginningAt(place)}${process.pid}-`));
}

/** Removes what this program wrote aside for the report at a place; what another one writes there stays. */
export function clearAside(place: string): void {
  remove(place, (writer) => writer === process.pid);
}

/** `isOver`: told who wrote a folder, and how many milliseconds ago anything was put into it. */
function remove(place: string, isOver: (writer: number, age: number) => boolean): void {
  const beginning = beginningAt(place);
  for (const name of entriesOf(dirname(place))) {
    const [, writer] = /^(\d+)-[A-Za-z0-9]{6}$/u.exec(name.slice(beginning.length)) ?? [];
    if (!name.startsWith(beginning) || writer === undefined) continue;
    const folder = join(dirname(place), name);
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found?.isDirectory() && isOver(Number(writer), Date.now() - found.mtimeMs)) {
      rmSync(folder, { recursive: true, force: true });
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
