import { chownSync, existsSync, lstatSync, lutimesSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkerFolder } from '../../../src/batch/queue/worker-folder.js';
import { folderOnDisk } from '../../cli/run.js';

const HOUR = 60 * 60_000;
const ago = (hours: number): Date => new Date(Date.now() - hours * HOUR);

function age(path: string, hours: number): void {
  utimesSync(path, ago(hours), ago(hours));
}

describe('the folder of a worker', () => {
  it('takes those away that nobody touched for a day, and no other', () => {
    const around = folderOnDisk({
      'scrutineer-worker-dead/inputs/a.csv': 'a\n',
      'scrutineer-worker-asleep/inputs/a.csv': 'a\n',
      'scrutineer-report/a.csv': 'a\n',
      'scrutineer-worker-file': 'a\n',
    });
    for (const name of readdirSync(around)) age(join(around, name), 25);
    age(join(around, 'scrutineer-worker-asleep'), 23);
    openWorkerFolder(around).remove();
    expect(readdirSync(around).sort()).toEqual([
      'scrutineer-report',
      'scrutineer-worker-asleep',
      'scrutineer-worker-file',
    ]);
  });

  it('does not follow links', () => {
    const around = folderOnDisk({
      'precious/a.csv': 'a\n',
      'scrutineer-worker-dead/b.csv': 'b\n',
    });
    symlinkSync(join(around, 'precious'), join(around, 'scrutineer-worker-link'));
    symlinkSync(join(around, 'precious'), join(around, 'scrutineer-worker-dead/link'));
    age(join(around, 'precious'), 25);
    age(join(around, 'scrutineer-worker-dead'), 25);
    lutimesSync(join(around, 'scrutineer-worker-link'), ago(25), ago(25));
    openWorkerFolder(around).remove();
    expect(readdirSync(around).sort()).toEqual(['precious', 'scrutineer-worker-link']);
    expect(existsSync(join(around, 'precious/a.csv'))).toBe(true);
  });

  it.runIf(process.getuid?.() === 0)('leaves what is somebody else’s', () => {
    const around = folderOnDisk({ 'scrutineer-worker-other/a.csv': 'a\n' });
    const other = join(around, 'scrutineer-worker-other');
    age(other, 25);
    chownSync(other, 12345, 12345);
    openWorkerFolder(around).remove();
    expect(existsSync(other)).toBe(true);
  });

  it('is touched by who lives, and that is no failure where it is gone', () => {
    const folder = openWorkerFolder(folderOnDisk());
    age(folder.path, 25);
    folder.touch();
    expect(Date.now() - lstatSync(folder.path).mtimeMs).toBeLessThan(HOUR);
    folder.remove();
    expect(existsSync(folder.path)).toBe(false);
    folder.touch();
  });
});
