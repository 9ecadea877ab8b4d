import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { folderOnDisk, scrutineer } from '../../cli/run.js';
import {
  alone,
  enlarge,
  expectTheSame,
  holdTable,
  jobsOf,
  QUICK,
  send,
  sendArguments,
  start,
  statusOf,
  THREE,
  withPostgres,
} from './queue-runs.js';
import { startScrutineer } from './start-worker.js';

const { newQueue } = withPostgres();

const IN_2016 = /"dataset":"2016","msg":"begins"/u;
const DONE_2016 = /"dataset":"2016","state":"done"/u;
const TWICE_2016 = [
  ['2016', 'done', 2],
  ['2018', 'done', 1],
  ['deep/2020', 'done', 1],
];

/** Thought lost after a moment. */
const IMPATIENT = { patience: 2 };
/** Whether others are there is asked more often by those who say so themselves. */
const LOOKS_OFTEN = { patience: 6 };

const LONG_AGO = new Date('2020-01-01');

function lastingElections(): string {
  const folder = folderOnDisk(THREE);
  enlarge(folder, '2016', 30_000);
  return folder;
}
const single = lastingElections();
let singleRun: Promise<unknown>;
beforeAll(() => {
  singleRun = alone(single, ...QUICK);
});

// Side by side, because most of the time they wait.
describe.concurrent('the job of a worker', { timeout: 120_000 }, () => {
  it('that was killed goes to another, which finishes it when it is told to stop', async () => {
    const folder = lastingElections();
    const url = await newQueue();
    const temporary = folderOnDisk();
    const first = start(url, { ...IMPATIENT, temporary });
    const sent = send(url, folder, ...QUICK);
    await first.says(IN_2016);
    first.process.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    expect((await statusOf(url)).batches[0]?.jobs.find(({ name }) => name === '2016')).toMatchObject({
      state: 'running',
      running: { worker: expect.stringContaining(`:${first.process.pid}`) },
    });
    const [left = ''] = readdirSync(temporary);
    utimesSync(join(temporary, left), LONG_AGO, LONG_AGO);
    const second = start(url, { ...LOOKS_OFTEN, temporary });
    await second.says(IN_2016);
    expect(readdirSync(temporary)).not.toContain(left);
    expect(await second.drain()).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
    expect(second.log()).toMatch(DONE_2016);
    const { workers: there } = await statusOf(url);
    expect(there.map(({ name }) => name.split(':').at(-1))).toEqual([String(first.process.pid)]);
    // For what the second may not have come to.
    start(url);
    expect((await sent).code).toBe(0);
    await singleRun;
    expectTheSame(folder, single);
    expect(await jobsOf(url)).toEqual(TWICE_2016);
  });

  it('that was halted and comes back is done twice and counts once', async () => {
    const folder = lastingElections();
    const url = await newQueue();
    const halted = start(url, IMPATIENT);
    const sent = send(url, folder, ...QUICK);
    await halted.says(IN_2016);
    halted.process.kill('SIGSTOP');
    const temporary = folderOnDisk();
    const other = start(url, { ...LOOKS_OFTEN, temporary });
    expect((await sent).code).toBe(0);
    await other.says(DONE_2016);
    const own = join(temporary, readdirSync(temporary)[0] ?? '');
    utimesSync(own, LONG_AGO, LONG_AGO);
    expect(halted.log()).not.toMatch(DONE_2016);
    halted.process.kill('SIGCONT');
    await halted.says(DONE_2016);
    // So that nobody takes it for the folder of a dead one.
    await vi.waitFor(() => expect(statSync(own).mtimeMs).toBeGreaterThan(+LONG_AGO), { timeout: 60_000 });
    for (const worker of [halted, other]) {
      expect(await worker.drain()).toBe(0);
      expect(worker.log()).not.toMatch(/"level":(?:50|60)/u);
    }
    await singleRun;
    expectTheSame(folder, single);
    expect(await jobsOf(url)).toEqual(TWICE_2016);
  });

  it('is not waited for by one that is told to stop twice', async () => {
    const url = await newQueue();
    const worker = start(url);
    await worker.says(/"ready"/u);
    const outputs = await holdTable(url, 'scrutineer.output');
    const batch = startScrutineer(sendArguments(url, ...QUICK), folderOnDisk(THREE));
    await outputs.isWanted();
    worker.process.kill('SIGTERM');
    await worker.says(/takes no more jobs/u);
    worker.process.kill('SIGTERM');
    expect(await worker.ended).toBe(143);
    batch.process.kill('SIGINT');
    expect(await batch.ended).toBe(130);
  });

  it('that nobody can finish is given up, with the reason, and tried again when it is asked for again', async () => {
    const folder = folderOnDisk(THREE);
    enlarge(folder, '2016', 1_200_000);
    const url = await newQueue();
    const small = start(url, { memory: 428 });
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
});
