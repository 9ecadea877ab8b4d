import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { mayPass, reasonOf } from './lost-connection.js';
import { QueueError } from './queue-error.js';
import { queuePlace } from './queue-place.js';

/** Milliseconds for which a lost database is waited for. */
const PATIENCE = 15 * 60_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;
/** Milliseconds after which a silent connection is taken for lost, by either side. */
const SILENCE = 120_000;

/** Asks the database, alone or within a transaction. */
export interface Sql {
  readonly query: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
}

/** A database that may go away for some minutes: whatever is asked of it is asked again until it answers. So everything asked must bear being done twice. */
export interface Database extends Sql {
  /** Everything in it is done, or nothing. The work is begun anew where the connection is lost meanwhile. */
  readonly transaction: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>;
  readonly isClosed: () => boolean;
  /** Waits for what is under way. */
  readonly close: () => Promise<void>;
}

/**
 * Connects. A database that stays away for a quarter of an hour is a QueueError, and so is at once one that refuses, then or whatever is asked of it later. One that is away at first is waited for only
 * with `patience`, until that aborts: a person in front of it wants to know.
 */
export async function openDatabase(
  url: string,
  connections: number,
  log: Logger,
  patience: AbortSignal | null = null,
): Promise<Database> {
  const place = queuePlace(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'scrutineer',
    connectionTimeoutMillis: 10_000,
    query_timeout: SILENCE,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  pool.on('error', (error) => log.debug({ reason: reasonOf(error) }, 'connection lost'));
  const closing = new AbortController();
  const unreachable = (error: unknown): QueueError =>
    new QueueError('queue-unreachable', { place, reason: reasonOf(error) });
  const refused = (error: pg.DatabaseError): QueueError =>
    new QueueError('queue-refused', { place, reason: error.message }, { cause: error });

  const persist = async <Result>(
    work: () => Promise<Result>,
    until: AbortSignal = closing.signal,
  ): Promise<Result> => {
    const began = Date.now();
    for (let attempt = 0; ; attempt++) {
      try {
        const result = await work();
        if (attempt > 0) log.info({ database: place }, 'database answers again');
        return result;
      } catch (error) {
        if (!mayPass(error)) throw error instanceof pg.DatabaseError ? refused(error) : error;
        if (Date.now() - began > PATIENCE || until.aborted) throw unreachable(error);
        const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempt) * (0.5 + Math.random() / 2);
        log.warn(
          { database: place, reason: reasonOf(error), pause: Math.round(pause) },
          'database is away, trying again',
        );
        await delay(pause, undefined, { signal: until }).catch(() => undefined);
      }
    }
  };
  const attempt = async <Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect();
    // Lost between two questions; the next one says so.
    const ignore = (): void => undefined;
    client.on('error', ignore);
    try {
      // Who is halted within it shall not hold up the others.
      await client.query(`begin; set local idle_in_transaction_session_timeout = ${SILENCE}`);
      const result = await work({
        query: async (text, values = []) => (await client.query(text, [...values])).rows,
      });
      await client.query('commit');
      client.off('error', ignore);
      client.release();
      return result;
    } catch (error) {
      // It may say more before it is gone.
      client.release(true);
      throw error;
    }
  };
  const connect = (): Promise<unknown> => pool.query('select 1');
  try {
    await (patience ? persist(connect, patience) : connect());
  } catch (error) {
    await pool.end();
    if (error instanceof QueueError) throw error;
    throw error instanceof pg.DatabaseError && !mayPass(error) ? refused(error) : unreachable(error);
  }
  return {
    query: (text, values) =>
      // Several statements in one text go only without values.
      persist(async () => {
        const result: unknown = await pool.query(text, values ? [...values] : undefined);
        return Array.isArray(result) ? [] : (result as { rows: never[] }).rows;
      }),
    transaction: (work) => persist(() => attempt(work)),
    isClosed: () => closing.signal.aborted,
    async close() {
      closing.abort();
      await pool.end();
    },
  };
}
