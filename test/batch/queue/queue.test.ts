import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { QueueStatus } from '../../../src/batch/queue/read-status.js';
import { folderOnDisk, type Run, scrutineer } from '../../cli/run.js';
import { election } from '../elections.js';
import { openPostgres, PASSWORD, type Postgres } from './open-postgres.js';
import { type StartedWorker, startWorker } from './start-worker.js';

const THREE = {
  ...election('elections/2016', '2016-05-05'),
  ...election('elections/2018', '2018-05-05', 505),
  ...election('elections/deep/2020', '2020-05-05', 510),
};

let postgres: Postgres;
let databases = 0;
const workers: StartedWorker[] = [];

beforeAll(async () => {
  postgres = await openPostgres();
}, 60_000);
afterAll(() => postgres.close());
afterEach(async () => {
  for (const worker of workers.splice(0)) {
    worker.process.kill('SIGKILL');
    await worker.ended;
  }
});

const newQueue = (): Promise<string> => postgres.database(`queue_${databases++}`);

function start(url: string, memory?: number): StartedWorker {
  const worker = startWorker(url, memory);
  workers.push(worker);
  return worker;
}

const alone = (folder: string, ...more: readonly string[]): Promise<Run> =>
  scrutineer(['batch', 'elections', '--out', 'alone', '--jobs', '2', '--memory', '1024', ...more], folder);

const send = (url: string, folder: string, ...more: readonly string[]): Promise<Run> =>
  scrutineer(['batch', 'elections', '--out', 'queued', '--queue', url, ...more], folder);

async function statusOf(url: string): Promise<QueueStatus> {
  const { code, stdout } = await scrutineer(['status', '--queue', url, '--json'], '/');
  expect(code).toBe(0);
  return JSON.parse(stdout) as QueueStatus;
}

/** Everything below a folder, by name. */
function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]),
  );
}

function expectTheSame(folder: string): void {
  const made = contents(join(folder, 'queued'));
  expect(Object.keys(made).length).toBeGreaterThan(3);
  expect(made).toEqual(contents(join(folder, 'alone')));
}

/** So many rows that reading them takes more than a moment; a million take more than 128 MB. One check looks at them. */
function enlarge(folder: string, dataset: string, stations: number): void {
  const rows = Array.from({ length: stations }, (_, row) => `Territory ${row % 1000},${row},900,500,300,200`);
  writeFileSync(
    join(folder, `elections/${dataset}/forms.csv`),
    `territory,station,registered,valid,a,b\n${rows.join('\n')}\n`,
  );
}
const QUICK = ['--only', 'control-relations', '--format', 'md'];

describe('a batch on a queue', { timeout: 120_000 }, () => {
  it('comes to the bytes of a run on one machine, what cannot be read among them, and to the same again without any worker', async () => {
    const folder = folderOnDisk({
      ...THREE,
      ...election('elections/broken', '2012-05-05'),
      'elections/unclear/election.yaml': 'sources: 7\n',
    });
    writeFileSync(join(folder, 'elections/broken/forms.csv'), 'territory,station,a,b\nNorth,1,2,3\n');
    const url = await newQueue();
    const worker = start(url);
    const [run, single] = await Promise.all([send(url, folder, '--public'), alone(folder, '--public')]);
    expect(single.stdout).toContain('5 data sets: 3 reports, 0 of them finished before, 2 failed');
    expect({ ...run, stdout: run.stdout.replaceAll('queued', 'alone') }).toEqual(single);
    expectTheSame(folder);
    expect(await worker.drain()).toBe(0);
    const before = await statusOf(url);
    expect(before.workers).toEqual([]);
    expect(before.batches.map(({ counts }) => counts)).toEqual([
      { waiting: 0, running: 0, done: 3, failed: 1, dead: 0 },
    ]);
    expect(before.batches[0]?.jobs.find(({ name }) => name === 'broken')).toMatchObject({
      state: 'failed',
      attempts: 1,
      reasons: expect.arrayContaining([expect.stringContaining('registered')]),
    });
    rmSync(join(folder, 'queued/2016'), { recursive: true });
    const again = await send(url, folder, '--public');
    expect(again.stdout).toContain('5 data sets: 3 reports, 2 of them finished before, 2 failed');
    expectTheSame(folder);
    expect(await statusOf(url)).toEqual(before);
  });

  it('does so with two workers that find the inputs at the same path', async () => {
    const folder = folderOnDisk(THREE);
    const url = await newQueue();
    const both = [start(url), start(url)];
    const parts = ['--split-by', 'territory'];
    const [run] = await Promise.all([
      send(url, folder, ...parts, '--inputs', 'shared'),
      alone(folder, ...parts),
    ]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expectTheSame(folder);
    for (const worker of both) expect(await worker.drain()).toBe(0);
  });

  it('gives the job of a worker that was killed to another, which finishes it when it is told to stop', async () => {
    const folder = folderOnDisk(THREE);
    enlarge(folder, '2016', 150_000);
    const url = await newQueue();
    const single = alone(folder, ...QUICK);
    const first = start(url);
    const sent = send(url, folder, ...QUICK);
    await first.says(/"dataset":"2016","msg":"begins"/u);
    first.process.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    expect((await statusOf(url)).batches[0]?.jobs.find(({ name }) => name === '2016')).toMatchObject({
      state: 'running',
      running: { worker: expect.stringContaining(`:${first.process.pid}`) },
    });
    // Only the large one is left to it.
    const second = start(url);
    await second.says(/"dataset":"2016","msg":"begins"/u);
    expect(await second.drain()).toBe(0);
    expect(second.log()).toContain('"dataset":"2016","state":"done"');
    const { workers: there } = await statusOf(url);
    expect(there.map(({ name }) => name.split(':').at(-1))).toEqual([String(first.process.pid)]);
    start(url);
    expect((await sent).code).toBe(0);
    await single;
    expectTheSame(folder);
    const [batch] = (await statusOf(url)).batches;
    expect(batch?.jobs.map(({ name, state, attempts }) => [name, state, attempts])).toEqual([
      ['2016', 'done', 2],
      ['2018', 'done', 1],
      ['deep/2020', 'done', 1],
    ]);
  });

  it('gives up a data set that no worker can finish, says why, and tries it again when it is asked again', async () => {
    const folder = folderOnDisk(THREE);
    enlarge(folder, '2016', 1_000_000);
    const url = await newQueue();
    const small = start(url, 128);
    const run = await send(url, folder, ...QUICK, '--retries', '1');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('3 data sets: 2 reports, 0 of them finished before, 1 failed');
    expect(run.stdout).toMatch(
      /2016: no report\n {2}No worker could finish this data set in 2 attempts.*128 MB/u,
    );
    const { stdout } = await scrutineer(['status', '--queue', url], folder);
    expect(stdout).toContain('waiting: 0, running: 0, done: 2, failed: 0, dead: 1');
    expect(stdout).toMatch(/2016: no worker could finish it in 2 attempts\n.*128 MB/u);
    const again = await send(url, folder, ...QUICK, '--retries', '0');
    expect(again.stdout).toMatch(/2 reports, 2 of them finished before, 1 failed\n.*\n.* in 1 attempt\./u);
    expect(await small.drain()).toBe(0);
  });

  it('waits for a database that is away for some seconds, and loses nothing', async () => {
    const folder = folderOnDisk(THREE);
    enlarge(folder, '2016', 150_000);
    const url = await newQueue();
    const single = alone(folder, ...QUICK);
    const worker = start(url);
    const sent = send(url, folder, ...QUICK);
    await worker.says(/"dataset":"2016","msg":"begins"/u);
    await postgres.stop();
    await worker.says(/database is away/u);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await postgres.start();
    const run = await sent;
    expect(run.stdout).toContain('3 data sets: 3 reports');
    expect(run.stderr).toContain('database is away');
    await single;
    expectTheSame(folder);
    const [batch] = (await statusOf(url)).batches;
    expect(batch?.counts).toEqual({ waiting: 0, running: 0, done: 3, failed: 0, dead: 0 });
    expect(await worker.drain()).toBe(0);
    expect(worker.log() + run.stderr + run.stdout).not.toContain(PASSWORD);
  });
});

describe('a queue that cannot be used', { timeout: 60_000 }, () => {
  it.each([
    ['nobody there', ['worker'], '127.0.0.1:1/x', /127\.0\.0\.1:1\/x cannot be reached: .*ECONNREFUSED/u],
    ['no port', ['batch', 'elections'], '127.0.0.1:port/x', /expected the address of a PostgreSQL/u],
  ])('is refused without its password: %s', async (_, call, place, message) => {
    const url = `postgres://me:${PASSWORD}@${place}`;
    const run = await scrutineer([...call, '--queue', url], folderOnDisk(THREE));
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(message);
    expect(run.stderr + run.stdout).not.toContain(PASSWORD);
  });

  it('is empty where nothing was sent; status makes no tables, and those of another version are refused', async () => {
    const url = await newQueue();
    const run = await scrutineer(['status', '--queue', url], '/');
    expect(run.stdout).toBe('No worker is there.\nNo batch was sent to this queue.\n');
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query(`select to_regnamespace('scrutineer') as found`);
    expect(rows).toEqual([{ found: null }]);
    await client.query('create schema scrutineer create table version (version integer)');
    await client.query('insert into scrutineer.version values (99)');
    await client.end();
    for (const refused of await Promise.all(
      ['worker', 'status'].map((command) => scrutineer([command, '--queue', url], '/')),
    )) {
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('version 99; this program knows version 1');
    }
  });

  it('is refused for a wrong password, which is not said', async () => {
    const url = (await newQueue()).replace(PASSWORD, `${PASSWORD}-not`);
    const run = await scrutineer(['status', '--queue', url], '/');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('password authentication failed');
    expect(run.stderr).not.toContain(PASSWORD);
  });
});
