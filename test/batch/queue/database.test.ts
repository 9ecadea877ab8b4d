import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/batch/queue/database.js';
import { openQueue } from '../../../src/batch/queue/open-queue.js';
import { createLog } from '../../../src/run/log.js';
import { folderOnDisk, scrutineer } from '../../cli/run.js';
import { PASSWORD } from './open-postgres.js';
import {
  alone,
  enlarge,
  expectTheSame,
  QUICK,
  sendArguments,
  start,
  statusOf,
  THREE,
  withPostgres,
} from './queue-runs.js';
import { startScrutineer } from './start-worker.js';

const { server, newQueue } = withPostgres();

const AWAY = /database is away/u;

describe('a database that is away', { timeout: 120_000 }, () => {
  it('for some seconds is waited for, and nothing is lost', async () => {
    const folder = folderOnDisk(THREE);
    enlarge(folder, '2016', 30_000);
    const url = await newQueue();
    const single = alone(folder, ...QUICK);
    const worker = start(url);
    const sent = startScrutineer(sendArguments(url, ...QUICK), folder);
    await worker.says(/"dataset":"2016","msg":"begins"/u);
    await server().stop();
    await Promise.all([worker.says(AWAY), sent.says(AWAY)]);
    await server().start();
    expect(await sent.ended).toBe(0);
    await single;
    expectTheSame(folder);
    const [batch] = (await statusOf(url)).batches;
    expect(batch?.counts).toEqual({ waiting: 0, running: 0, done: 3, failed: 0, dead: 0 });
    expect(await worker.drain()).toBe(0);
    expect(worker.log() + sent.log()).not.toContain(PASSWORD);
  });

  it('is waited for by a worker that starts meanwhile, and by nobody in front of whom a person waits', async () => {
    const url = await newQueue();
    await server().stop();
    const [worker, stopped] = [start(url), start(url)];
    const refused = await Promise.all(
      [sendArguments(url), ['status', '--queue', url]].map((call) => scrutineer(call, folderOnDisk(THREE))),
    );
    for (const { code, stderr } of refused) {
      expect(code).toBe(1);
      expect(stderr).toMatch(/^The database 127\.0\.0\.1:\d+\/queue_\d+ cannot be reached: .*ECONNREFUSED/u);
      expect(stderr).not.toMatch(new RegExp(`${PASSWORD}|is away`, 'u'));
    }
    await Promise.all([worker.says(AWAY), stopped.says(AWAY)]);
    expect(await stopped.drain()).toBe(0);
    await server().start();
    await worker.says(/"ready"/u);
    expect(await worker.drain()).toBe(0);
  });
});

describe('a queue that many open for the first time at the same moment', { timeout: 60_000 }, () => {
  it('is made once, and nobody is refused or has to try again', async () => {
    const warned: unknown[] = [];
    const log = pino({ level: 'warn' }, { write: (line) => warned.push(line) });
    for (let time = 0; time < 3; time++) {
      const url = await newQueue();
      const queues = await Promise.all(Array.from({ length: 5 }, () => openQueue(url, 4, log)));
      await Promise.all(queues.map((queue) => queue.close()));
    }
    expect(warned).toEqual([]);
  });
});

describe('a transaction', () => {
  it('that was halted for too long is ended by the server, and begun anew', async () => {
    const db = await openDatabase(await newQueue(), 1, createLog('error'));
    let attempts = 0;
    const answer = await db.transaction(async (sql) => {
      attempts++;
      const usual = await sql.query('show idle_in_transaction_session_timeout');
      if (attempts === 1) {
        await sql.query('set local idle_in_transaction_session_timeout = 50');
        await delay(500);
      }
      await sql.query('select 1');
      return usual;
    });
    await db.close();
    expect(attempts).toBe(2);
    expect(answer).toEqual([{ idle_in_transaction_session_timeout: '2min' }]);
  });
});

describe('a queue that cannot be used', { timeout: 60_000 }, () => {
  it('is refused with the reason, and everybody then ends, where its user may not write', async () => {
    const url = await newQueue();
    const queue = await openQueue(url, 4, createLog('error'));
    await queue.db.query(`create role reader login password '${PASSWORD}'`);
    for (const schema of ['scrutineer', 'pgboss']) {
      await queue.db.query(`grant usage on schema ${schema} to reader`);
      await queue.db.query(`grant select on all tables in schema ${schema} to reader`);
    }
    await queue.close();
    const reader = url.replace('//postgres:', '//reader:');
    const runs = await Promise.all(
      [sendArguments(reader), ['worker', '--queue', reader]].map((call) =>
        scrutineer(call, folderOnDisk(THREE)),
      ),
    );
    for (const { code, stderr } of runs) {
      expect(code).toBe(1);
      expect(stderr).toMatch(/^The database 127\.0\.0\.1:\d+\/queue_\d+ refuses: permission denied .*\n$/u);
    }
  });

  it('is refused with the reason where it breaks off what is asked', async () => {
    const url = `${await newQueue()}?options=-c%20statement_timeout%3D1`;
    const db = await openDatabase(url, 1, createLog('error'));
    await expect(db.query('select pg_sleep(1)')).rejects.toMatchObject({
      key: 'queue-refused',
      args: { reason: expect.stringContaining('statement timeout') },
    });
    await db.close();
  });

  it('is refused where its address is none, without the password in it', async () => {
    const url = `postgres://me:${PASSWORD}@127.0.0.1:port/x`;
    const run = await scrutineer(sendArguments(url), folderOnDisk(THREE));
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('expected the address of a PostgreSQL');
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

  it('is refused at once, by a worker too, for a wrong password, which is not said, and a database that does not exist', async () => {
    const url = await newQueue();
    const runs = await Promise.all(
      [url.replace(PASSWORD, `${PASSWORD}-not`), `${url}-not`].map((wrong) =>
        scrutineer(['worker', '--queue', wrong], '/'),
      ),
    );
    expect(runs.map(({ code }) => code)).toEqual([1, 1]);
    const [password = '', database = ''] = runs.map(({ stderr }) => stderr);
    expect(password).toContain('password authentication failed');
    expect(database).toMatch(/database ".*-not" does not exist/u);
    expect(password + database).not.toMatch(new RegExp(`${PASSWORD}|is away`, 'u'));
  });
});
