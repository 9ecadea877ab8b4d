import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOnDisk, type Run, scrutineer } from '../../cli/run.js';
import { election } from '../elections.js';
import { alone, expectTheSame, QUICK, send, start, withPostgres } from './queue-runs.js';

const { newQueue } = withPostgres();

/** Each is damaged in its own way. The first is called as no folder of Windows is. */
const NAMES = [
  'a:b',
  'analysis',
  'asked',
  'content',
  'foreign',
  'led-out',
  'lost',
  'no-json',
  'no-result',
  'problems',
];
const ESCAPE = '\u001b[31m';

const outputOf = (name: string, file = 'report.md'): string => `output.path = '${name}/${file}'`;
const resultOf = (name: string, result: string): string =>
  `update scrutineer.job set result = '${result}' where request like '%"name":"${name}"%'`;

describe('a batch of which much is damaged in the database', { timeout: 120_000 }, () => {
  const folder = folderOnDisk(
    Object.assign({}, ...NAMES.map((name, n) => election(`elections/${name}`, '2016-05-05', 500 + n))),
  );
  let damaged: Run;
  let status: Run;
  let once: Run;
  let index: string;
  let again: Run;
  beforeAll(async () => {
    const url = await newQueue();
    const worker = start(url);
    await worker.says(/"ready"/u);
    await Promise.all([alone(folder, ...QUICK), send(url, folder, ...QUICK)]);
    const client = new pg.Client(url);
    await client.connect();
    for (const damage of [
      resultOf('no-json', '{oops'),
      resultOf('no-result', 'null'),
      resultOf(
        'problems',
        `{"state":"failed","problems":["hi ${JSON.stringify(ESCAPE).slice(1, -1)}there"]}`,
      ),
      `update scrutineer.output set path = 'led-out/../../evil.md' where ${outputOf('led-out')}`,
      `update scrutineer.output set path = 'foreign/election.yaml' where ${outputOf('foreign')}`,
      `delete from scrutineer.output where ${outputOf('lost')}`,
      `update scrutineer.chunk set data = set_byte(data, 0, 0) from scrutineer.output
       where output.sha256 = chunk.sha256 and ${outputOf('content')}`,
      `update scrutineer.output set sha256 = (select sha256 from scrutineer.output where ${outputOf('a:b', 'analysis.json')})
       where ${outputOf('analysis', 'analysis.json')}`,
      `update scrutineer.job set request = 'nope' where request like '%"name":"asked"%'`,
    ]) {
      expect((await client.query(damage)).rowCount).toBe(1);
    }
    await client.end();
    status = await scrutineer(['status', '--queue', url], '/');
    rmSync(join(folder, 'queued'), { recursive: true });
    damaged = await send(url, folder, ...QUICK);
    index = readFileSync(join(folder, 'queued/index.md'), 'utf8');
    once = await send(url, folder, ...QUICK);
    again = await send(url, folder, '--anew', ...QUICK);
    expect(await worker.drain()).toBe(0);
  }, 120_000);

  it('has the other reports, and says of each data set by itself what is wrong', () => {
    expect(damaged).toMatchObject({ code: 1, stderr: '' });
    expect(damaged.stdout).toContain('10 data sets: 2 reports, 0 of them finished before, 8 failed');
    const report = 'What the database holds as the report of this job is not what a worker put there';
    const result = 'What the database holds as the result of this job is not what a worker put there.';
    const next = 'The same command makes it anew.\n';
    for (const said of [
      `no-json: no report\n  ${result} ${next}`,
      `no-result: no report\n  ${result} ${next}`,
      `led-out: no report\n  ${report}: led-out/../../evil.md. ${next}`,
      `foreign: no report\n  ${report}: foreign/election.yaml. ${next}`,
      `lost: no report\n  ${report}: lost/report.md. ${next}`,
      `analysis: no report\n  ${report}: analysis/analysis.json. ${next}`,
    ]) {
      expect(damaged.stdout).toContain(said);
    }
    expect(damaged.stdout).toMatch(
      /\ncontent: no report\n {2}What the database holds under the hash [0-9a-f]{64} is not what was put there\. The same/u,
    );
    expect(damaged.stdout).toContain('problems: no report\n  hi [U+001B][31mthere\n');
    expect(damaged.stdout + index).not.toContain(ESCAPE);
    expect(index).toContain('no-json');
    expect(existsSync(join(folder, 'evil.md'))).toBe(false);
  });

  it('is said by status, a line for each that cannot be read', () => {
    expect(status.code).toBe(0);
    expect(status.stdout).toContain('done: 7, failed: 3, dead: 0');
    expect(status.stdout).toContain('no-json: no report\n    What the database holds as the result');
    expect(status.stdout).toMatch(/ {2}[0-9a-f-]{36}: .*\n {4}What the database holds of this job/u);
    expect(status.stdout).not.toContain(ESCAPE);
  });

  it('comes to the bytes of a run on one machine by the same command, all that is not a result of its own', () => {
    expect(once.stdout).toContain('10 data sets: 9 reports, 2 of them finished before, 1 failed');
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expectTheSame(folder);
  });
});

describe('an input that is damaged in the database', { timeout: 120_000 }, () => {
  it('is the failure of the one data set that reads it, and stored again by the same command', async () => {
    const files = {
      ...election('elections/2016', '2016-05-05'),
      ...election('elections/2018', '2018-05-05', 505),
    };
    const folder = folderOnDisk(files);
    const url = await newQueue();
    const first = start(url);
    await first.says(/"ready"/u);
    await Promise.all([alone(folder, ...QUICK), send(url, folder, ...QUICK)]);
    expect(await first.drain()).toBe(0);
    const client = new pg.Client(url);
    await client.connect();
    await client.query(
      `update scrutineer.chunk set data = set_byte(data, 0, 0) where convert_from(data, 'UTF8') like '%1,900,505,%'
       and sha256 in (select sha256 from scrutineer.input)`,
    );
    await client.end();
    const second = start(url);
    const run = await send(url, folder, '--anew', '--retries', '0', ...QUICK);
    expect(run.stdout).toContain('2 data sets: 1 report, 0 of them finished before, 1 failed');
    expect(run.stdout).toMatch(
      /2018: no report\n {2}No worker could .* What the database holds under the hash [0-9a-f]{64} is not .* The same command tries again\./u,
    );
    expect((await send(url, folder, ...QUICK)).code).toBe(0);
    expectTheSame(folder);
    expect(await second.drain()).toBe(0);
  });
});
