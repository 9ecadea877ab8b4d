import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseElectionFile } from '../../src/ingest/election/parse.js';
import type { Files } from '../builders.js';
import { folderOnDisk, scrutineer } from './run.js';

const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** Six forms that add up. */
const ROWS = [1, 2, 3, 4, 5, 6].map((n) => `North,${n},${1000 + n},${5 + n},${500 + n},${300 + n},200`);
const TABLE = `Region,Station,Registered voters,Invalid votes,Valid votes,Ash,Birch\n${ROWS.join('\n')}\n`;
const FILES: Files = { 'set/official.csv': TABLE };

describe('scrutineer inspect', () => {
  it('prints how a table is read, its columns, and the election file that would read it', async () => {
    const run = await scrutineer(['inspect', 'set/official.csv'], folderOnDisk(FILES));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^official\.csv: \w+, utf-8, separated by ,\n {2}header on line 1, 6 rows\n/u);
    expect(run.stdout).toContain('format: none that is known');
    expect(run.stdout).toMatch(/^ {2}column +type +filled +blank +smallest +largest +different +examples/mu);
    expect(run.stdout).toMatch(
      /^ {2}Valid votes +count +6 +0 +501 +506 +6 +501 \| 502 \| 503 +valid +0\.97$/mu,
    );
    expect(run.stdout).toContain('  registered: Registered voters # 0.97 English: “registered … voters”');
  });

  it('counts what stands above the header, and rows of another width, in words', async () => {
    const folder = folderOnDisk({ 'a.csv': `Results\n${TABLE}North,7\n` });
    const run = await scrutineer(['inspect', 'a.csv', '--lang', 'en'], folder);
    expect(run.stdout).toContain('\n  header on line 2, 1 row above it, 7 rows, 1 of another width\n');
  });

  it('proposes what check then reads', async () => {
    const folder = folderOnDisk(FILES);
    await scrutineer(['inspect', 'set/official.csv', '--write'], folder);
    const run = await scrutineer(['check', 'set'], folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('6 stations');
  });

  it('saves the proposal beside the first file, and says where on stderr', async () => {
    const folder = folderOnDisk(FILES);
    const run = await scrutineer(['inspect', 'set/official.csv', '--write'], folder);
    expect(run.stderr).toBe(`written: ${join('set', 'election.yaml')}\n`);
    const written = readFileSync(join(folder, 'set/election.yaml'), 'utf8');
    expect(run.stdout.endsWith(written)).toBe(true);
    expect(parseElectionFile(written, 'x').election.sources[0]?.files[0]?.path).toBe('official.csv');
  });

  it('never writes over an election file, whatever is in it', async () => {
    const folder = folderOnDisk({ ...FILES, 'set/election.yaml': 'mine' });
    const run = await scrutineer(['inspect', 'set/official.csv', '--write'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('election.yaml');
    expect(readFileSync(join(folder, 'set/election.yaml'), 'utf8')).toBe('mine');
  });

  it('writes nothing unless it is told to', async () => {
    const folder = folderOnDisk(FILES);
    await scrutineer(['inspect', 'set/official.csv'], folder);
    expect(existsSync(join(folder, 'set/election.yaml'))).toBe(false);
  });

  it('prints JSON for programs, and nothing else', async () => {
    const run = await scrutineer(['inspect', 'set/official.csv', '--json'], folderOnDisk(FILES));
    const told: unknown = JSON.parse(run.stdout);
    expect(told).toMatchObject({
      files: [{ path: 'official.csv', tables: [{ name: null, rows: 6, header: { lines: [1] } }] }],
      proposal: { ambiguous: [], election: { election: { name: 'official' } } },
    });
  });

  it('names every file that cannot be read, looks at the others, and exits with 1', async () => {
    const folder = folderOnDisk({ ...FILES, 'set/empty.csv': '' });
    const run = await scrutineer(['inspect', 'set/official.csv', 'set/nowhere.csv', 'set/empty.csv'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('nowhere.csv');
    expect(run.stderr).toContain('empty.csv');
    expect(run.stdout).toContain('official.csv: ');
  });

  it('says on stderr what is unclear', async () => {
    const files = { 'a.csv': TABLE.replace('Station', 'Whatever') };
    const run = await scrutineer(['inspect', 'a.csv'], folderOnDisk(files));
    expect(run).toMatchObject({
      code: 0,
      stderr: 'unclear: No column was found with the number of the station.\n',
    });
  });

  it('names the format where it knows it', async () => {
    const files = {
      'f.csv': 'uik,tik,date,time,voted_cumulative,registered\n1,1,17.09.2021,15.00,258,1620\n',
    };
    const run = await scrutineer(['inspect', 'f.csv'], folderOnDisk(files));
    expect(run.stdout).toContain('format: spb-turnout (0.97)');
  });

  it('takes tables of one election together, with paths from the first', async () => {
    const folder = folderOnDisk({ ...FILES, 'copies/two.csv': TABLE });
    const run = await scrutineer(['inspect', 'set/official.csv', 'copies/two.csv'], folder);
    expect(run.stdout).toContain('path: ../copies/two.csv');
  });

  it('lets a file say nothing but what can be seen', async () => {
    const hostile = TABLE.replace('Birch', '"Bi\u001b[31mrch\u202e\r\n# x: y"').replace(
      'North',
      '=cmd|x!A1\u0007',
    );
    const folder = folderOnDisk({ 'a.csv': hostile });
    for (const args of [['a.csv'], ['a.csv', '--json']]) {
      const run = await scrutineer(['inspect', ...args], folder);
      expect(run.code).toBe(0);
      expect(INVISIBLE.test(run.stdout + run.stderr)).toBe(false);
    }
  });

  it('wants at least one file, and knows no other delimiter than four', async () => {
    const folder = folderOnDisk(FILES);
    expect((await scrutineer(['inspect'], folder)).code).toBe(1);
    expect((await scrutineer(['inspect', 'set/official.csv', '--delimiter', 'x'], folder)).code).toBe(1);
    expect((await scrutineer(['inspect', 'set/official.csv', '--delimiter', 'comma'], folder)).code).toBe(0);
  });
});
