import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { openDatabase } from '../../../src/batch/queue/database.js';
import { type QueueStatus, readStatus } from '../../../src/batch/queue/read-status.js';
import { createLog } from '../../../src/run/log.js';
import { contents, type Run, scrutineer } from '../../cli/run.js';
import { election } from '../elections.js';
import { openPostgres, type Postgres } from './open-postgres.js';
import { type StartedWorker, startWorker, type WorkerWishes } from './start-worker.js';

export const THREE = {
  ...election('elections/2016', '2016-05-05'),
  ...election('elections/2018', '2018-05-05', 505),
  ...election('elections/deep/2020', '2020-05-05', 510),
};

/** So many rows that reading them takes more than a moment; 400,000 take more than 128 MB. One check looks at them. */
export function enlarge(folder: string, dataset: string, stations: number): void {
  const rows = Array.from({ length: stations }, (_, row) => `Territory ${row % 1000},${row},900,500,300,200`);
  writeFileSync(
    join(folder, `elections/${dataset}/forms.csv`),
    `territory,station,registered,valid,a,b\n${rows.join('\n')}\n`,
  );
}
export const QUICK = ['--only', 'control-relations', '--format', 'md'];

/** What goes with the server: the tests of a file may run side by side. */
const leavings: (() => unknown)[] = [];

/** A PostgreSQL for the tests of a file, with a database of its own for each. */
export function withPostgres(): {
  readonly server: () => Postgres;
  readonly newQueue: () => Promise<string>;
} {
  let postgres: Postgres;
  let databases = 0;
  beforeAll(async () => {
    postgres = await openPostgres();
  }, 60_000);
  afterAll(async () => {
    for (const leave of leavings) await leave();
    await postgres.close();
  });
  return {
    server: () => postgres,
    newQueue: () => postgres.database(`queue_${databases++}`),
  };
}

/** A worker that does not outlive the tests. */
export function start(url: string, wishes?: WorkerWishes): StartedWorker {
  const worker = startWorker(url, wishes);
  leavings.push(() => {
    worker.process.kill('SIGKILL');
    return worker.ended;
  });
  return worker;
}

/** What runs on a queue are held against. */
export const alone = (folder: string, ...more: readonly string[]): Promise<Run> =>
  scrutineer(['batch', 'elections', '--out', 'alone', '--jobs', '2', '--memory', '1024', ...more], folder);

export const sendArguments = (url: string, ...more: readonly string[]): readonly string[] => [
  ...['batch', 'elections', '--out', 'queued', '--queue', url],
  ...more,
];

export const send = (url: string, folder: string, ...more: readonly string[]): Promise<Run> =>
  scrutineer(sendArguments(url, ...more), folder);

/** As `scrutineer status` reads it, without another process. */
export async function statusOf(url: string): Promise<QueueStatus> {
  const db = await openDatabase(url, 1, createLog('warn'));
  try {
    return await readStatus(db);
  } finally {
    await db.close();
  }
}

/** Name, state and attempts of each job of the only batch. */
export async function jobsOf(url: string): Promise<readonly (readonly [string, string, number])[]> {
  const { batches } = await statusOf(url);
  expect(batches).toHaveLength(1);
  return (batches[0]?.jobs ?? []).map(({ name, state, attempts }) => [name, state, attempts]);
}

/** Holds reports out of a queue, byte for byte, against those of a run on one machine, in the same folder or another. */
export function expectTheSame(folder: string, single = folder): void {
  const made = contents(join(folder, 'queued'));
  expect(Object.keys(made).length).toBeGreaterThan(3);
  expect(made).toEqual(contents(join(single, 'alone')));
}

export interface HeldTable {
  /** Waits until somebody stands before it. */
  readonly isWanted: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** Keeps everybody off a table, and so halts them where they need it. It has to be there: a worker that is ready has made it. */
export async function holdTable(url: string, table: string): Promise<HeldTable> {
  const client = new pg.Client(url);
  await client.connect();
  leavings.push(() => client.end());
  await client.query('begin');
  await client.query(`lock table ${table} in access exclusive mode`);
  return {
    async isWanted() {
      await vi.waitFor(
        async () => {
          const { rows } = await client.query(
            'select 1 from pg_locks where relation = $1::regclass and not granted',
            [table],
          );
          expect(rows.length).toBeGreaterThan(0);
        },
        { timeout: 60_000, interval: 20 },
      );
    },
    async release() {
      await client.query('commit');
    },
  };
}
