import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearAside, openAside } from '../../src/run/aside.js';
import { folderOnDisk } from '../cli/run.js';

const MINUTE = 60_000;
const old = (path: string, minutes: number): void => {
  const then = new Date(Date.now() - minutes * MINUTE);
  utimesSync(path, then, then);
};

/** The same folder as if another program had made it. */
function ofAnother(aside: string): string {
  const other = aside.replace(`-${process.pid}-`, `-${process.pid + 1}-`);
  renameSync(aside, other);
  return other;
}

describe('the folder that a report is written in before it is moved into place', () => {
  it('lies beside that place, whatever the report is called', () => {
    const folder = folderOnDisk();
    for (const name of ['set', 'я'.repeat(127), '-public']) {
      const aside = openAside(join(folder, name));
      expect(existsSync(aside)).toBe(true);
      expect(join(aside, '..')).toBe(folder);
    }
  });

  it('goes with all that this program made for that report, and nothing of others', () => {
    const folder = folderOnDisk();
    openAside(join(folder, 'set'));
    const others = [openAside(join(folder, 'set-2')), ofAnother(openAside(join(folder, 'set')))];
    mkdirSync(join(folder, '.unfinished-mine'));
    clearAside(join(folder, 'set'));
    expect(
      readdirSync(folder)
        .map((name) => join(folder, name))
        .sort(),
    ).toEqual([...others, join(folder, '.unfinished-mine')].sort());
  });

  it('is removed by the next that writes the report, once nobody has put anything into it for an hour', () => {
    const folder = folderOnDisk();
    const [killed, alive] = [1, 2].map(() => ofAnother(openAside(join(folder, 'set')))) as [string, string];
    const elsewhere = openAside(join(folder, 'set-2'));
    for (const path of [killed, elsewhere]) old(path, 61);
    old(alive, 59);
    openAside(join(folder, 'set'));
    expect([killed, alive, elsewhere].map((path) => existsSync(path))).toEqual([false, true, true]);
  });

  it('is no link that somebody put there', () => {
    const folder = folderOnDisk({ 'kept/note.txt': 'mine' });
    const aside = openAside(join(folder, 'set'));
    const link = `${aside.slice(0, -6)}abcdef`;
    symlinkSync(join(folder, 'kept'), link);
    clearAside(join(folder, 'set'));
    expect(existsSync(aside)).toBe(false);
    expect(existsSync(link)).toBe(true);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['note.txt']);
  });

  it('is nowhere where the place itself cannot be', () => {
    expect(() => clearAside(join(folderOnDisk(), 'none/set'))).not.toThrow();
  });
});
