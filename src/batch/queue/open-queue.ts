import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import { tool } from '../../run/tool.js';
import { type Database, openDatabase, type Sql } from './database.js';
import { reasonOf } from './lost-connection.js';
import { prepareTables } from './tables.js';

/** A worker takes only jobs of its own version: another would make other reports. */
export const QUEUE = `${tool.name}-${tool.version}`;
/** Where jobs go that nobody could finish. */
export const DEAD = `${tool.name}-dead`;

const DAY = 24 * 60 * 60;
/** Seconds for which the queue remembers jobs that ended, or wait. */
const KEPT = 90 * DAY;
/** Seconds that an attempt may take; the queue knows no more than a day. */
const LONGEST_ATTEMPT = 23 * 60 * 60;

export interface Queue {
  readonly db: Database;
  readonly boss: PgBoss;
  readonly close: () => Promise<void>;
}

/**
 * Opens the queue of this version, and makes it where it is not there yet. `connections`: at once; `patience`: see openDatabase. Throws a QueueError where it
 * cannot be used.
 */
export async function openQueue(
  url: string,
  connections: number,
  log: Logger,
  patience: AbortSignal | null = null,
): Promise<Queue> {
  const db = await openDatabase(url, connections, log, patience);
  const boss = new PgBoss({
    db: asBossDb(db, log, db.isClosed),
    schema: 'pgboss',
    schedule: false,
    maintenanceIntervalSeconds: 60,
    retentionDays: KEPT / DAY,
    archiveCompletedAfterSeconds: KEPT,
    archiveFailedAfterSeconds: KEPT,
    deleteAfterSeconds: KEPT,
    expireInSeconds: LONGEST_ATTEMPT,
  });
  const close = async (): Promise<void> => {
    await boss.stop({ graceful: false });
    await db.close();
  };
  try {
    boss.on('error', (error) => log.warn({ reason: reasonOf(error) }, 'queue'));
    await db.transaction(async (sql) => {
      // However many come at the same moment: who finds half of the tables breaks off.
      await sql.query(`select pg_advisory_xact_lock(hashtextextended('scrutineer.version', 0))`);
      await prepareTables(sql);
      await boss.start();
      await boss.createQueue(DEAD);
      await boss.createQueue(QUEUE, { name: QUEUE, deadLetter: DEAD });
    });
    return { db, boss, close };
  } catch (error) {
    // It looks after its tables until it is told to stop.
    await close();
    throw error;
  }
}

/**
 * Our database as the queue asks it. The queue takes no answer for nothing done, and after the end there is none: it does not wait for its own
 * last questions. It swallows what goes wrong when it fetches, so that is logged here.
 */
export function asBossDb(
  sql: Sql,
  log?: Logger,
  isClosed: () => boolean = () => false,
): { executeSql: (text: string, values?: unknown[]) => Promise<{ rows: object[] }> } {
  const nothing = undefined as unknown as { rows: object[] };
  return {
    async executeSql(text, values) {
      if (isClosed()) return nothing;
      try {
        return { rows: [...(await sql.query(text, values))] };
      } catch (error) {
        if (isClosed()) return nothing;
        log?.debug({ reason: reasonOf(error) }, 'queue');
        throw error;
      }
    },
  };
}
