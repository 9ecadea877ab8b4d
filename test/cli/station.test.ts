import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { root } from '../source-files.js';
import { folderOnDisk, scrutineer } from './run.js';

const files = {
  'set/election.yaml': electionYaml({
    contests: twoContestants,
    sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['turnout'])] }],
  }),
  'set/forms.csv':
    'territory,station,turnout,a,b\nNorth,0012,100,60,40\nSouth,12,100,70,30\nSouth,13,100,70,30\n',
};

describe('scrutineer station', () => {
  it('prints the dossier of station 333 with its three numbers, and nothing else', async () => {
    const run = await scrutineer(['station', 'УИК №0333', `${root}data/founding-cases`], folderOnDisk());
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^# Station 333: everything known of it\n/u);
    const rows = run.stdout.split('\n').filter((line) => line.startsWith('| '));
    const at = (text: string): number => rows.findIndex((row) => row.includes(`| ${text} |`));
    expect(at('256')).toBeGreaterThan(-1);
    expect(at('1,331')).toBeGreaterThan(at('256'));
    expect(at('1,867')).toBeGreaterThan(at('1,331'));
  });

  it('has the numbers and the findings of the report', async () => {
    const folder = folderOnDisk();
    const data = `${root}data/founding-cases`;
    const [page] = [
      await scrutineer(['station', '333', data], folder),
      await scrutineer(['check', data], folder),
    ];
    const report = readFileSync(join(folder, 'reports/founding-cases/report.md'), 'utf8');
    const ids = [...page.stdout.matchAll(/^#### (F-\d+) /gmu)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(report).toMatch(new RegExp(`${id} · .*station 333`, 'u'));
  });

  it('lists the stations of one number and says how to choose', async () => {
    const folder = folderOnDisk(files);
    const several = await scrutineer(['station', '12', 'set'], folder);
    expect(several).toMatchObject({ code: 1, stdout: '' });
    expect(several.stderr).toMatch(/--territory:\n {2}North › station 0012\n {2}South › station 12\n$/u);
    const south = await scrutineer(['station', '12', 'set', '--territory', 'south'], folder);
    expect(south).toMatchObject({ code: 0, stderr: '' });
    expect(south.stdout).toContain('- Territory: South.');
    const nowhere = await scrutineer(['station', '12', 'set', '--territory', 'East'], folder);
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr).toContain('North › station 0012');
  });

  it('names the nearest where there is none', async () => {
    const run = await scrutineer(['station', '14', 'set'], folderOnDisk(files));
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/^No station “14” in set\. The nearest: .*13/u);
  });

  it('reads a lone table', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => `${n},900,400,${300 - n},${100 + n}`);
    const folder = folderOnDisk({
      'forms.csv': `UIK,registered voters,turnout,Anna,Boris\n${rows.join('\n')}\n`,
    });
    const run = await scrutineer(['station', '2', 'forms.csv'], folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^# Station 2: /u);
    expect(run.stdout).toContain('| votes for Anna | 298 |');
  });

  it('writes into a file, over an earlier dossier and over nothing else', async () => {
    const folder = folderOnDisk(files);
    const write = (out: string) => scrutineer(['station', '13', 'set', '--out', out], folder);
    expect(await write('pages/13.md')).toEqual({ code: 0, stdout: '', stderr: '' });
    const page = readFileSync(join(folder, 'pages/13.md'), 'utf8');
    expect(page).toMatch(/^# Station 13/u);
    expect((await write('pages/13.md')).code).toBe(0);
    writeFileSync(join(folder, 'notes.md'), '# My notes\n');
    for (const kept of ['notes.md', 'set/forms.csv', 'set/election.yaml']) {
      const before = readFileSync(join(folder, kept), 'utf8');
      const refused = await write(kept);
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(readFileSync(join(folder, kept), 'utf8')).toBe(before);
    }
  });

  it('says what is wrong with a path, and writes no page', async () => {
    const folder = folderOnDisk();
    const run = await scrutineer(['station', '1', 'nowhere', '--out', 'page.md'], folder);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('nowhere');
    expect(existsSync(join(folder, 'page.md'))).toBe(false);
  });
});
