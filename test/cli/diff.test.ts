import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { folderOnDisk, scrutineer } from './run.js';

const yaml = electionYaml({
  contests: twoContestants,
  sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
});

describe('scrutineer diff', () => {
  let folder = '';
  beforeAll(async () => {
    folder = folderOnDisk({
      'monday/election.yaml': yaml,
      'monday/forms.csv': 'territory,station,valid,a,b\nNorth,7,500,300,190\n',
      'tuesday/election.yaml': yaml,
      'tuesday/forms.csv': 'territory,station,valid,a,b\nNorth,7,500,300,180\n',
    });
    expect((await scrutineer(['check', 'monday', 'tuesday'], folder)).code).toBe(0);
  });
  const diff = (...args: string[]) => scrutineer(['diff', ...args], folder);

  it('prints what changed, and exits with 3 only where that is asked for', async () => {
    const found = await diff('reports/monday', 'reports/tuesday/analysis.json');
    expect(found).toMatchObject({ code: 0, stderr: '' });
    expect(found.stdout).toMatch(/^# What changed: Test election\n/u);
    expect(found.stdout).toContain('none new, none gone, 1 changed, 0 the same');
    expect((await diff('reports/monday', 'reports/tuesday', '--fail-on-change')).code).toBe(3);
    expect(await diff('reports/monday', 'reports/monday', '--fail-on-change')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Nothing changed'),
    });
  });

  it('gives all of it as JSON', async () => {
    const { stdout } = await diff('reports/monday', 'reports/tuesday', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ same: 0, changed: [{ before: { id: 'F-0001' } }] });
  });

  it('refuses what is no analysis with one sentence', async () => {
    writeFileSync(join(folder, 'other.json'), '{"schema":"scrutineer-analysis/1"}');
    writeFileSync(
      join(folder, 'broken.json'),
      readFileSync(join(folder, 'reports/monday/analysis.json')).subarray(0, 99),
    );
    for (const [path, words] of [
      ['monday', /expected a file that can be read, in monday/u],
      ['nowhere', /expected a file that can be read, in nowhere/u],
      ['other.json', /^other\.json is not what the schema says, first at manifest\. /u],
      ['broken.json', /^broken\.json is no JSON\./u],
    ] as const) {
      const found = await diff(path, 'reports/monday');
      expect(found).toMatchObject({ code: 1, stdout: '' });
      expect(found.stderr).toMatch(words);
    }
  });
});
