import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electionYaml, type Files, formsFile, twoContestants } from '../builders.js';
import { root } from '../source-files.js';
import { folderOnDisk, scrutineer } from './run.js';

const LINES = ['registered', 'issuedInStation', 'stationary', 'invalid', 'valid'];
const TABLE = `territory,station,${LINES.join(',')},a,b\nNorth,7,1000,500,500,5,495,300,195\n`;

/** A data set that reads without a problem; tests spoil it one way each. */
const GOOD: Files = {
  'set/election.yaml': electionYaml({
    contests: twoContestants,
    sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', LINES)] }],
  }),
  'set/forms.csv': TABLE,
};

describe('scrutineer check', () => {
  it('writes the report, says where, and exits with 0 whatever it found', async () => {
    const folder = folderOnDisk({ ...GOOD, 'set/forms.csv': TABLE.replace('300', '301') });
    const run = await scrutineer(['check', 'set'], folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('findings: arithmetic 1, conflict 0, pattern 0');
    expect(run.stdout).toContain(`report: ${join('reports', 'set', 'report.md')}`);
    expect(readdirSync(join(folder, 'reports/set')).sort()).toEqual([
      'analysis.json',
      'charts',
      'findings.csv',
      'findings.json',
      'manifest.json',
      'report.html',
      'report.md',
      'set-aside.csv',
      'stations.csv',
    ]);
  });

  const spoilt: readonly [string, Files, RegExp][] = [
    [
      'a wrong column name',
      { 'set/forms.csv': TABLE.replace('valid,a', 'vallid,a') },
      /column of this name, in forms\.csv:1, column “valid”.*Did you mean "vallid"/u,
    ],
    ['an empty file', { 'set/forms.csv': '' }, /found no text at all, in forms\.csv/u],
    [
      'a binary file',
      { 'set/forms.csv': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]) },
      /found bytes that are no text, in forms\.csv/u,
    ],
    [
      'a YAML typo',
      { 'set/election.yaml': 'election: { name: x }\nsource: []\n' },
      /election\.yaml:2, column “source”; got “source”\. Did you mean "sources"/u,
    ],
    [
      'broken YAML',
      { 'set/election.yaml': 'election: { name: x\nsources: []\n' },
      /valid YAML .*election\.yaml:2/u,
    ],
  ];
  it.each(spoilt)(
    'refuses %s with one clear message and exit code 1, and writes nothing',
    async (_, files, message) => {
      const folder = folderOnDisk({ ...GOOD, ...files });
      const run = await scrutineer(['check', 'set'], folder);
      expect(run.code).toBe(1);
      expect(run.stdout).toBe('');
      expect(run.stderr).toMatch(message);
      expect(run.stderr).not.toMatch(/\bat .*\.js:\d+/u);
      expect(existsSync(join(folder, 'reports'))).toBe(false);
    },
  );

  it('refuses a missing file and a folder in its place', async () => {
    const missing = folderOnDisk({ 'set/election.yaml': GOOD['set/election.yaml'] ?? '' });
    expect((await scrutineer(['check', 'set'], missing)).stderr).toMatch(
      /set: 1 problem, no report written\n.*a file at this path, in forms\.csv/u,
    );
    mkdirSync(join(missing, 'set/forms.csv'));
    const run = await scrutineer(['check', 'set'], missing);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/a file, found a folder, in forms\.csv/u);
    expect(existsSync(join(missing, 'reports'))).toBe(false);
  });

  it('refuses a folder without an election file and a path that is not there, both at once', async () => {
    const folder = folderOnDisk({ 'empty/readme.txt': 'x' });
    const run = await scrutineer(['check', 'empty', 'nowhere'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/2 problems/u);
    for (const path of ['empty', 'nowhere']) expect(run.stderr).toContain(`in ${path}`);
  });

  it('checks a lone table that can be read in one way only, and says what it took for granted', async () => {
    const folder = folderOnDisk({
      'results.2030.csv':
        'District,Polling station,Registered voters,Valid votes,Invalid votes,Anna Ames,Boris Brown\n' +
        'North,1,1000,515,5,300,215\nNorth,2,980,500,2,290,210\nSouth,1,700,402,9,222,180\nSouth,2,650,300,1,120,170\n',
    });
    const run = await scrutineer(['check', 'results.2030.csv'], folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const report = readFileSync(join(folder, 'reports/results/report.md'), 'utf8');
    expect(report).toMatch(/this column was read as registered, \d+ % sure, in results\.2030\.csv/u);
    expect(report).toMatch(/taken to be those of a source in the role commission/u);
    expect(report).toContain('generic/votes-not-summing');
  });

  it('refuses a lone table that can be read in several ways, says why, and what to do', async () => {
    const folder = folderOnDisk({ 'table.csv': 'a,b\n1,2\n' });
    const run = await scrutineer(['check', 'table.csv'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/read in one way only: .*in table\.csv\. .*inspect --write/u);
    expect(existsSync(join(folder, 'reports'))).toBe(false);
  });

  it('checks the other data sets where one cannot be used, and says so in its exit code', async () => {
    const folder = folderOnDisk({ ...GOOD, 'broken/election.yaml': 'election: 1\n' });
    const run = await scrutineer(['check', 'broken', 'set'], folder);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('set: 1 station;');
    expect(readdirSync(join(folder, 'reports'))).toEqual(['set']);
  });

  it('leaves an earlier report alone where a later run fails', async () => {
    const folder = folderOnDisk({ ...GOOD, 'bad/set/election.yaml': 'election: 1\n' });
    await scrutineer(['check', 'set'], folder);
    const before = readFileSync(join(folder, 'reports/set/report.md'), 'utf8');
    expect((await scrutineer(['check', 'bad/set'], folder)).code).toBe(1);
    expect(readFileSync(join(folder, 'reports/set/report.md'), 'utf8')).toBe(before);
  });

  it('exits with 3 where there are findings of a class given to --fail-on, and only then', async () => {
    const folder = folderOnDisk({ ...GOOD, 'set/forms.csv': TABLE.replace('300', '301') });
    expect((await scrutineer(['check', 'set', '--fail-on', 'arithmetic'], folder)).code).toBe(3);
    expect((await scrutineer(['check', 'set', '--fail-on', 'conflict'], folder)).code).toBe(0);
  });

  it('runs only the checks asked for and says which were left out', async () => {
    const folder = folderOnDisk(GOOD);
    const run = await scrutineer(
      ['check', 'set', '--only', 'control-relations', '--out', 'elsewhere'],
      folder,
    );
    expect(run.stdout).toContain('voter-count-gap (left out)');
    expect(readFileSync(join(folder, 'elsewhere/set/report.md'), 'utf8')).toContain('left out by the user');
  });

  it('names the nearest check where one is misspelt', async () => {
    const run = await scrutineer(['check', '--only', 'control-relation'], root);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('Did you mean "control-relations"?');
  });

  it('writes no time unless asked, and the same bytes twice', async () => {
    const folder = folderOnDisk(GOOD);
    await scrutineer(['check', 'set', '--out', 'one'], folder);
    await scrutineer(['check', 'set', '--out', 'two'], folder);
    await scrutineer(['check', 'set', '--out', 'stamped', '--stamp'], folder);
    const text = (out: string): string => readFileSync(join(folder, out, 'set/analysis.json'), 'utf8');
    expect(text('one')).toBe(text('two'));
    expect(text('one')).toContain('"stamp":null');
    expect(text('stamped')).toMatch(/"stamp":"\d{4}-\d\d-\d\dT/u);
  });

  it('does not take the place of reports for meant where none is given', async () => {
    const folder = folderOnDisk(GOOD);
    const run = await scrutineer(['check', 'set', '--out', '--lang', 'en'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('out');
    expect(readdirSync(folder)).toEqual(['set']);
  });

  it('writes the formats asked for and removes those of an earlier run', async () => {
    const folder = folderOnDisk(GOOD);
    await scrutineer(['check', 'set'], folder);
    await scrutineer(['check', 'set', '--format', 'md'], folder);
    expect(readdirSync(join(folder, 'reports/set'))).toEqual(['manifest.json', 'report.md']);
    await scrutineer(['check', 'set', '--format', 'md,json', '--format', 'csv'], folder);
    expect(readdirSync(join(folder, 'reports/set'))).toEqual(
      expect.arrayContaining(['analysis.json', 'findings.csv', 'report.md']),
    );
    expect((await scrutineer(['check', 'set', '--format', 'md,pdf'], folder)).code).toBe(1);
  });
});

describe('scrutineer', () => {
  it('explains itself and refuses what it does not know', async () => {
    const help = await scrutineer(['--help'], root);
    expect(help).toMatchObject({ code: 0 });
    for (const command of ['check', 'checks', 'schema'])
      expect(help.stdout).toContain(`scrutineer ${command}`);
    expect((await scrutineer(['chekc'], root)).code).toBe(1);
    expect((await scrutineer(['check', '--sed', '1'], root)).code).toBe(1);
  });

  it('lists the checks and prints the page of one', async () => {
    expect((await scrutineer(['checks'], root)).stdout).toContain('control-relations  [arithmetic, A]');
    expect((await scrutineer(['checks', 'voter-count-gap'], root)).stdout).toMatch(/^# voter-count-gap/u);
    const unknown = await scrutineer(['checks', 'voter-count'], root);
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.stderr).toContain('Did you mean "voter-count-gap"?');
  });

  it.each(['election', 'analysis', 'rules'])('prints the JSON Schema called %s', async (name) => {
    const { stdout } = await scrutineer(['schema', name], root);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    });
  });
});
