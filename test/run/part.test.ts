import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderName } from '../../src/run/folder-name.js';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { folderOnDisk, scrutineer } from '../cli/run.js';

const set = {
  'data/set/election.yaml': electionYaml({
    contests: twoContestants,
    sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
  }),
  'data/set/forms.csv':
    'territory,station,valid,a,b\nNorth,1,500,300,201\nNorth,2,400,250,150\nSouth = A,1,700,100,600\n',
};

describe('scrutineer check --part', () => {
  it('makes the report of one territory, below that of the whole, which verify makes again', async () => {
    const folder = folderOnDisk(set);
    const run = await scrutineer(['check', 'data/set', '--part', 'territory=North'], folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('2 stations; rows 2 in = 2 used + 0 set aside');
    const report = join(folder, 'reports/set/North');
    const text = readFileSync(join(report, 'report.md'), 'utf8');
    expect(text).toContain('the 2 of 3 rows in which “territory” is “North”');
    expect(text).not.toMatch(/the whole election|rows? of the files that (?:was|were) set aside/u);
    expect(JSON.parse(readFileSync(join(report, 'manifest.json'), 'utf8')).part).toEqual({
      column: 'territory',
      value: 'North',
    });
    const verified = await scrutineer(['verify', 'reports/set/North'], folder);
    expect(verified).toMatchObject({ code: 0 });
  });

  it('takes a value with the sign in it', async () => {
    const folder = folderOnDisk(set);
    await scrutineer(['check', 'data/set', '--part', 'territory=South = A'], folder);
    expect(existsSync(join(folder, 'reports/set/South = A/report.md'))).toBe(true);
  });

  it.each(['territory', '=North', 'territory='])('does not take %s for a part', async (part) => {
    const run = await scrutineer(['check', 'data/set', '--part', part], folderOnDisk(set));
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('expected a column and a value');
  });
});

describe('the folder of a part', () => {
  it.each([
    ['Краснодарский край', 'Краснодарский край'],
    ['../../etc', '_.._etc'],
    ['..', '_'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
    ['  North\t\u0000 ', 'North_'],
    ['\u202Egnp', '_gnp'],
    ['   ', '_'],
    ['я'.repeat(300), 'я'.repeat(60)],
  ])('of %j is called %j', (value, name) => {
    expect(folderName(value)).toBe(name);
  });
});
