import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { QueueStatus } from '../../../src/batch/queue/read-status.js';
import { folderOnDisk, type Run } from '../../cli/run.js';
import { election } from '../elections.js';
import {
  alone,
  expectTheSame,
  holdTable,
  QUICK,
  send,
  sendArguments,
  start,
  statusOf,
  THREE,
  withPostgres,
} from './queue-runs.js';
import { type StartedWorker, startScrutineer } from './start-worker.js';

const { newQueue } = withPostgres();

/** An election that is compared with one beside the folder that the batch reads. */
function withEarlier() {
  const files = election('elections', '2014-05-05', 520);
  const description = JSON.parse(String(files['elections/election.yaml']));
  return {
    ...files,
    'elections/election.yaml': JSON.stringify({ ...description, previous: '../earlier' }),
    ...election('earlier', '2010-05-05'),
  };
}

describe('a batch on a queue that two ask for at once', { timeout: 120_000 }, () => {
  const files = {
    ...withEarlier(),
    ...election('elections/deep/2016', '2016-05-05'),
    ...election('elections/broken', '2012-05-05'),
    'elections/broken/forms.csv': 'territory,station,a,b\nNorth,1,2,3\n',
    'elections/unclear/election.yaml': 'sources: 7\n',
  };
  const [folder, other] = [folderOnDisk(files), folderOnDisk(files)];
  let url: string;
  let worker: StartedWorker;
  let single: Run;
  let runs: readonly Run[];
  let status: QueueStatus;
  beforeAll(async () => {
    url = await newQueue();
    worker = start(url);
    const singleRun = alone(folder, '--public');
    await worker.says(/"ready"/u);
    runs = await Promise.all([folder, other].map((one) => send(url, one, '--public')));
    single = await singleRun;
    expect(await worker.drain()).toBe(0);
    status = await statusOf(url);
  }, 120_000);

  it('comes to the bytes of a run on one machine for both, what cannot be read among them', () => {
    expect(single.stdout).toContain('4 data sets: 2 reports, 0 of them finished before, 2 failed');
    for (const run of runs) {
      expect({ ...run, stdout: run.stdout.replaceAll('queued', 'alone') }).toEqual(single);
    }
    expectTheSame(folder);
    expectTheSame(other, folder);
  });

  it('reads what lies beside its folder', () => {
    const manifest = readFileSync(join(folder, 'queued/elections/manifest.json'), 'utf8');
    expect(manifest).toContain('"../earlier/forms.csv"');
  });

  it('has each job done once, and says what became of it', () => {
    expect(worker.log().match(/"begins"/gu)).toHaveLength(3);
    expect(status.workers).toEqual([]);
    expect(status.batches.map(({ counts }) => counts)).toEqual([
      { waiting: 0, running: 0, done: 2, failed: 1, dead: 0 },
    ]);
    const [{ jobs } = { jobs: [] }] = status.batches;
    expect(jobs.map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
    expect(jobs.find(({ name }) => name === 'broken')).toMatchObject({
      state: 'failed',
      reasons: expect.arrayContaining([expect.stringContaining('registered')]),
    });
  });

  it('comes to the same again without any worker', async () => {
    rmSync(join(folder, 'queued/deep/2016'), { recursive: true });
    const again = await send(url, folder, '--public');
    expect(again.stdout).toContain('4 data sets: 2 reports, 1 of them finished before, 2 failed');
    expectTheSame(folder);
    expect(await statusOf(url)).toEqual(status);
  });
});

describe('a batch on a queue', { timeout: 120_000 }, () => {
  it('comes to the bytes of a run on one machine with two workers that find the inputs at the same path', async () => {
    const folder = folderOnDisk(THREE);
    const url = await newQueue();
    const both = [start(url), start(url)];
    const parts = ['--split-by', 'territory', ...QUICK];
    const single = alone(folder, ...parts);
    for (const worker of both) await worker.says(/"ready"/u);
    const run = await send(url, folder, ...parts, '--inputs', 'shared');
    await single;
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expectTheSame(folder);
    for (const worker of both) expect(await worker.drain()).toBe(0);
  });

  it('ends by Ctrl-C while its inputs are on their way, and the same command then goes on', async () => {
    const folder = folderOnDisk(THREE);
    const url = await newQueue();
    await start(url).says(/"ready"/u);
    const contents = await holdTable(url, 'scrutineer.chunk');
    const stopped = startScrutineer(sendArguments(url, ...QUICK), folder);
    await contents.isWanted();
    stopped.process.kill('SIGINT');
    await contents.release();
    expect(await stopped.ended).toBe(130);
    expect((await statusOf(url)).batches).toEqual([]);
    expect((await send(url, folder, ...QUICK)).stdout).toContain(
      '3 data sets: 3 reports, 0 of them finished before',
    );
  });
});
