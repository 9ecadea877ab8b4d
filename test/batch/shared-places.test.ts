import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedPlaces } from '../../src/batch/shared-places.js';
import { folderOnDisk } from '../cli/run.js';
import { job } from '../report/batch/made-up-batch.js';

const refused = async (out: string, ...names: string[]): Promise<readonly string[]> =>
  (
    await sharedPlaces(
      names.map((name) => job(name)),
      out,
    )
  ).flatMap(({ problems }) => problems.map(({ code, file }) => `${code} ${file}`));

describe('reports that would land in one folder', () => {
  it('are those whose folder is a link to that of another, which itself stays', async () => {
    const out = folderOnDisk({ 'b/report.md': '' });
    symlinkSync('b', join(out, 'a'));
    expect(await refused(out, 'a', 'b', 'c')).toEqual([`shared-report-folder ${join(out, 'a')}`]);
  });

  it('are also a report and the public edition of another', async () => {
    const out = folderOnDisk({ 'b-public/report.md': '' });
    symlinkSync('b-public', join(out, 'a'));
    expect(await refused(out, 'a', 'b')).toEqual([`shared-report-folder ${join(out, 'a')}`]);
  });

  it('are all but the first of those that are linked to one place elsewhere', async () => {
    const out = folderOnDisk({ 'elsewhere/note.txt': '' });
    for (const name of ['a', 'b', 'c']) symlinkSync('elsewhere', join(out, name));
    expect(await refused(out, 'a', 'b', 'c')).toEqual(
      ['b', 'c'].map((name) => `shared-report-folder ${join(out, name)}`),
    );
  });

  it('are none where the folder of all reports is a link, or that of one leads to a place of its own', async () => {
    const folder = folderOnDisk({ 'disk/2016/report.md': '' });
    mkdirSync(join(folder, 'disk/other'));
    symlinkSync('disk', join(folder, 'out'));
    symlinkSync('other', join(folder, 'disk/2020'));
    expect(await refused(join(folder, 'out'), '2016', '2020', '2020/North')).toEqual([]);
    expect(await refused(join(folder, 'none yet'), '2016', '2020')).toEqual([]);
  });
});
