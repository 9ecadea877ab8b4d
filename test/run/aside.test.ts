import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearAbandoned, clearAside, openAside } from '../../src/run/aside.js';
import { folderOnDisk } from '../cli/run.js';

const MINUTE = 60_000;
/** No program has so high a number. */
const GONE = 2 ** 30;
const old = (path: string, minutes: number): void => {
  const then = new Date(Date.now() - minutes * MINUTE);
  utimesSync(path, then, then);
};

/** The same folder as if another program had made it. */
function ofAnother(aside: string, writer: number): string {
  const other = aside.replace(`-${process.pid}-`, `-${writer}-`);
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
    const others = [
      openAside(join(folder, 'set-2')),
      ofAnother(openAside(join(folder, 'set')), process.ppid),
    ];
    mkdirSync(join(folder, '.unfinished-mine'));
    clearAside(join(folder, 'set'));
    expect(
      readdirSync(folder)
        .map((name) => join(folder, name))
        .sort(),
    ).toEqual([...others, join(folder, '.unfinished-mine')].sort());
  });

  it('is cleared away once nobody has put anything into it for an hour, or for a minute where its writer is gone', () => {
    const folder = folderOnDisk();
    const ages: readonly (readonly [number, number, boolean])[] = [
      [process.ppid, 61, false],
      [process.ppid, 59, true],
      [GONE, 2, false],
      [GONE, 0, true],
    ];
    mkdirSync(join(folder, 'out/of'), { recursive: true });
    const asides = ages.map(([writer, minutes]) => {
      const aside = ofAnother(openAside(join(folder, 'out/of/set')), writer);
      old(aside, minutes);
      return aside;
    });
    mkdirSync(join(folder, 'out/of/.unfinished-mine'));
    old(join(folder, 'out/of/.unfinished-mine'), 600);
    clearAbandoned(join(folder, 'out'), ['of/set-2', 'of/set-3', 'none/set']);
    expect(asides.map((path) => existsSync(path))).toEqual(ages.map(([, , stays]) => stays));
    expect(existsSync(join(folder, 'out/of/.unfinished-mine'))).toBe(true);
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
