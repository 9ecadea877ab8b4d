import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueueStatus } from '../../src/batch/queue/read-status.js';
import { election } from '../batch/elections.js';
import { openPostgres, type Postgres } from '../batch/queue/open-postgres.js';
import { type StartedWorker, startWorker } from '../batch/queue/start-worker.js';
import { contents, folderOnDisk, scrutineer } from '../cli/run.js';
import { randomNumbers } from './random-numbers.js';

/** The ordinary tests kill one worker; `npm run drill` five, and takes the database away. */
const isFull = process.env['MODE'] === 'drill';
const SEED = 20171867;
const KILLS = 5;
const DATASETS = 16;
const STATIONS = 60_000;
/** Seconds without a database. */
const AWAY = 20;

let postgres: Postgres;
const started: StartedWorker[] = [];

function start(url: string): StartedWorker {
  const worker = startWorker(url, { patience: 2 });
  started.push(worker);
  return worker;
}

function elections(): string {
  const years = Array.from({ length: DATASETS }, (_, index) => String(1990 + index));
  const folder = folderOnDisk(
    Object.assign({}, ...years.map((year) => election(`elections/${year}`, `${year}-05-05`))),
  );
  for (const [index, year] of years.entries()) {
    const rows = Array.from(
      { length: STATIONS },
      (_, row) => `Territory ${row % 200},${row},900,500,${300 - index},${200 + index}`,
    );
    const text = `territory,station,registered,valid,a,b\n${rows.join('\n')}\n`;
    writeFileSync(join(folder, `elections/${year}/forms.csv`), text);
  }
  return folder;
}

describe.runIf(isFull)('workers that die and a database that goes away', { timeout: 600_000 }, () => {
  beforeAll(async () => {
    postgres = await openPostgres();
  }, 60_000);
  afterAll(async () => {
    for (const worker of started) worker.process.kill('SIGKILL');
    await postgres?.close();
  });

  it('lose nothing, and change no byte of any report', async () => {
    const random = randomNumbers(SEED).uniform;
    const folder = elections();
    const usual = ['--only', 'control-relations'];
    const single = await scrutineer(['batch', 'elections', '--out', 'alone', ...usual], folder);
    expect(single.code).toBe(0);
    const url = await postgres.database('drill');
    let workers: StartedWorker[] = [start(url), start(url)];
    const began = Date.now();
    const sent = scrutineer(
      ['batch', 'elections', '--out', 'queued', '--queue', url, '--retries', '10', ...usual],
      folder,
    );
    const events: string[] = [];
    const seconds = (): string => ((Date.now() - began) / 1000).toFixed(1);
    await workers[0]?.says(/begins/u);
    for (let kill = 0; kill < KILLS; kill++) {
      await delay(500 + 2500 * random());
      const [victim, ...others] = random() < 0.5 ? workers : [...workers].reverse();
      victim?.process.kill('SIGKILL');
      await victim?.ended;
      const last = victim?.log().trimEnd().split('\n').at(-1) ?? '';
      const wasBusy = /"msg":"(?:begins|reading|checking)"/u.test(last);
      events.push(`${seconds()} s: a worker is killed, ${wasBusy ? 'in a job' : 'between jobs'}`);
      workers = [...others, start(url)];
      if (kill !== 2) continue;
      await postgres.stop();
      events.push(`${seconds()} s: the database is gone`);
      await delay(AWAY * 1000);
      await postgres.start();
      events.push(`${seconds()} s: it is back`);
    }
    const run = await sent;
    events.push(`${seconds()} s: all reports are there`);
    for (const worker of workers) expect(await worker.drain(), worker.log()).toBe(0);
    expect(run.code).toBe(0);
    expect(contents(join(folder, 'queued'))).toEqual(contents(join(folder, 'alone')));
    const status = await scrutineer(['status', '--queue', url, '--json'], folder);
    const [batch] = (JSON.parse(status.stdout) as QueueStatus).batches;
    expect(batch?.counts).toEqual({ waiting: 0, running: 0, done: DATASETS, failed: 0, dead: 0 });
    const attempts = (batch?.jobs ?? []).reduce((sum, job) => sum + job.attempts, 0);
    process.stdout.write(
      `\nseed ${SEED}, ${DATASETS} data sets\n\n${events.map((event) => `- ${event}`).join('\n')}\n- attempts: ${attempts}\n`,
    );
  });
});
