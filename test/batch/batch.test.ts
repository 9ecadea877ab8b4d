import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, folderOnDisk, type Run, scrutineer } from '../cli/run.js';
import { election } from './elections.js';

const TWO = {
  ...election('elections/2016', '2016-05-05'),
  ...election('elections/deep/2020', '2020-05-05', 510),
};

const batch = (folder: string, ...more: readonly string[]): Promise<Run> =>
  scrutineer(['batch', 'elections', '--jobs', '2', '--memory', '1024', ...more], folder);

describe('scrutineer batch', { timeout: 120_000 }, () => {
  it('makes a report of every data set at any depth, as check makes it, and an index of all', async () => {
    const folder = folderOnDisk(TWO);
    const run = await batch(folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('2 data sets: 2 reports, 0 of them finished before, 0 failed');
    await scrutineer(['check', 'elections/2016', '--out', 'alone'], folder);
    expect(contents(join(folder, 'reports/2016'))).toEqual(contents(join(folder, 'alone/2016')));
    expect(existsSync(join(folder, 'reports/deep/2020/report.md'))).toBe(true);
    const index = readFileSync(join(folder, 'reports/index.md'), 'utf8');
    expect(index).toMatch(/^\| \[2016\]\(<2016\/report\.md>\) \| Council 2016 \| 2016-05-05 \|/mu);
    expect(index).toMatch(
      /^\| \[deep\/2020\]\(<deep\/2020\/report\.md>\) \| Council 2020 \| 2020-05-05 \|/mu,
    );
    for (const name of ['index.html', 'batch.csv'])
      expect(existsSync(join(folder, 'reports', name))).toBe(true);
  });

  it('makes a report for each part, each of which verify makes again', async () => {
    const folder = folderOnDisk(TWO);
    const run = await batch(folder, '--split-by', 'territory');
    expect(run.stdout).toContain('4 data sets: 4 reports');
    for (const part of ['2016/North', '2016/South', 'deep/2020/North', 'deep/2020/South']) {
      expect(statSync(join(folder, 'reports', part, 'report.md')).isFile()).toBe(true);
    }
    const verified = await scrutineer(['verify', 'reports/2016/North', '--data', 'elections/2016'], folder);
    expect(verified.code).toBe(0);
  });

  it('splits a table without an election file, too', async () => {
    const folder = folderOnDisk({
      'results.csv':
        'District,Polling station,Registered voters,Valid votes,Invalid votes,Anna Ames,Boris Brown\n' +
        'North,1,1000,515,5,300,215\nNorth,2,980,500,2,290,210\nSouth,1,700,402,9,222,180\nSouth,2,650,300,1,120,170\n',
    });
    const run = await scrutineer(
      ['batch', 'results.csv', '--split-by', 'District', '--memory', '1024'],
      folder,
    );
    expect(run.stdout).toContain('2 data sets: 2 reports');
    expect(existsSync(join(folder, 'reports/results/North/report.md'))).toBe(true);
  });

  it('lists a data set that cannot be read with the reason, finishes the others, and says so by its exit code', async () => {
    const folder = folderOnDisk({ ...TWO, ...election('elections/broken', '2012-05-05') });
    writeFileSync(join(folder, 'elections/broken/forms.csv'), 'territory,station,a,b\nNorth,1,2,3\n');
    const run = await batch(folder);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('3 data sets: 2 reports, 0 of them finished before, 1 failed');
    expect(run.stdout).toMatch(/broken: no report\n {2}.*registered/u);
    expect(existsSync(join(folder, 'reports/broken'))).toBe(false);
    expect(existsSync(join(folder, 'reports/2016/report.md'))).toBe(true);
    expect(readFileSync(join(folder, 'reports/index.md'), 'utf8')).toContain('broken');
  });

  it('says which rows are of no part', async () => {
    const folder = folderOnDisk(TWO);
    const path = join(folder, 'elections/2016/forms.csv');
    writeFileSync(path, `${readFileSync(path, 'utf8')}Total,,2700,1600,650,951\n`);
    const run = await batch(folder, '--split-by', 'territory');
    expect(run.stdout).toContain('2016: 1 row is of no part');
  });

  it('does not do again what is finished, and comes to the same bytes', async () => {
    const folder = folderOnDisk(TWO);
    await batch(folder);
    const before = contents(join(folder, 'reports'));
    const again = await batch(folder);
    expect(again.stdout).toContain('2 reports, 2 of them finished before');
    expect(contents(join(folder, 'reports'))).toEqual(before);
    const anew = await batch(folder, '--anew');
    expect(anew.stdout).toContain('2 reports, 0 of them finished before');
    expect(contents(join(folder, 'reports'))).toEqual(before);
  });

  it('says where a report of an earlier run still lies, once its files cannot be used any more', async () => {
    const folder = folderOnDisk(TWO);
    await batch(folder);
    writeFileSync(join(folder, 'elections/2016/forms.csv'), 'territory,station,a,b\nNorth,1,2,3\n');
    const run = await batch(folder);
    expect(run.stdout).toMatch(
      /2016: no report\n(?: {2}.*\n)* {2}reports\/2016 holds a report of an earlier run/u,
    );
    expect(run.stdout.match(/earlier run/gu)).toHaveLength(1);
  });

  it('refuses a folder in which the index would replace a file of somebody else, before any report is made', async () => {
    const folder = folderOnDisk({ ...TWO, 'reports/index.md': 'mine' });
    const run = await batch(folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('reports/index.md');
    expect(readdirSync(join(folder, 'reports'))).toEqual(['index.md']);
  });

  it('does not follow links, nor look into hidden folders and its own reports', async () => {
    const folder = folderOnDisk({ ...TWO, ...election('elections/.hidden', '2012-05-05') });
    symlinkSync(join(folder, 'elections/2016'), join(folder, 'elections/link'));
    const run = await batch(folder, '--out', 'elections/reports');
    expect(run.stdout).toContain('2 data sets');
    expect((await batch(folder, '--out', 'elections/reports')).stdout).toContain(
      '2 data sets: 2 reports, 2 of',
    );
  });

  it('fails a data set that takes more memory than its share, and no other', async () => {
    const folder = folderOnDisk({ ...TWO, ...election('elections/large', '2012-05-05') });
    const rows = Array.from(
      { length: 400_000 },
      (_, row) => `Territory ${row % 1000},${row},900,500,300,200`,
    );
    writeFileSync(
      join(folder, 'elections/large/forms.csv'),
      `territory,station,registered,valid,a,b\n${rows.join('\n')}\n`,
    );
    const run = await scrutineer(['batch', 'elections', '--jobs', '1', '--memory', '428'], folder);
    expect(run.stdout).toContain('3 data sets: 2 reports, 0 of them finished before, 1 failed');
    expect(run.stdout).toMatch(
      /large: no report\n {2}This data set takes more than its share of memory, 128 MB/u,
    );
    expect(run.code).toBe(1);
  });

  it.each([
    [['nowhere'], /nowhere/u],
    [['empty'], /none below it has an election\.yaml/u],
  ])('says what is wrong with %s', async ([path = ''], message) => {
    const folder = folderOnDisk({ 'empty/readme.txt': 'nothing' });
    const run = await scrutineer(['batch', path], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(message);
  });

  it.runIf(process.getuid?.() !== 0)('names a folder that it may not look into', async () => {
    const folder = folderOnDisk(TWO);
    chmodSync(join(folder, 'elections/deep'), 0);
    const run = await batch(folder);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('deep: no report');
    chmodSync(join(folder, 'elections/deep'), 0o755);
  });
});
