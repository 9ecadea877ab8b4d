import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { tool } from '../../run/tool.js';
import { storeContent } from './contents.js';
import { asBossDb, DEAD, QUEUE, type Queue } from './open-queue.js';
import type { PackedJobs } from './pack-jobs.js';
import { DAMAGED, type QueuedJob } from './queued-job.js';

/** Seconds before a job is tried again; doubled each time. */
const FIRST_PAUSE = 2;

export interface SendOptions {
  /** How often a job is tried again that a worker could not finish. */
  readonly retries: number;
  /** Whether what came of the same jobs before is forgotten. */
  readonly isAnew: boolean;
}

/**
 * Stores the inputs that are to be stored and puts jobs on the queue. One that is on it already stays as it is, unless nobody could finish it, or what came of it
 * was found damaged: then it begins anew.
 */
export async function sendJobs(
  { db, boss }: Queue,
  { packed, around }: Pick<PackedJobs, 'packed' | 'around'>,
  { retries, isAnew }: SendOptions,
  stop: AbortSignal,
): Promise<void> {
  await storeInputs(db, packed, around, stop);
  if (stop.aborted) return;
  const ids = packed.map(({ id }) => id);
  await db.transaction(async (sql) => {
    // One sender at a time: what one takes off the queue another may just have put on it.
    await sql.query(`select pg_advisory_xact_lock(hashtextextended('scrutineer.send', 0))`);
    const over = await sql.query<{ id: string }>(
      `select asked.id from unnest($1::uuid[]) asked (id)
       left join scrutineer.job on job.id = asked.id
       left join pgboss.job queued on queued.name = $3 and queued.id = asked.id
       where $2 or job.result = $4 or (job.result is null and (queued.id is null or queued.state in ('completed', 'cancelled', 'failed')))`,
      [ids, isAnew, QUEUE, DAMAGED],
    );
    if (over.length > 0) {
      const begunAnew = over.map(({ id }) => id);
      await boss.deleteJob(QUEUE, begunAnew, { db: asBossDb(sql) });
      await sql.query('delete from scrutineer.job where id = any($1::uuid[])', [begunAnew]);
    }
    for (const { id, request } of packed) {
      await sql.query(
        `insert into scrutineer.job (id, queue, batch, batch_name, request) values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [id, QUEUE, batchOf(request), nameOf(request), JSON.stringify(request)],
      );
      if (request.inputs.way === 'shared') continue;
      const hashes = [...new Set(request.inputs.files.map(({ sha256 }) => sha256))];
      await sql.query(
        'insert into scrutineer.input (job, sha256) select $1, unnest($2::text[]) on conflict do nothing',
        [id, hashes],
      );
    }
    const settled = await sql.query<{ id: string }>(
      'select id from scrutineer.job where id = any($1::uuid[]) and result is not null',
      [ids],
    );
    const done = new Set(settled.map(({ id }) => id));
    const open = packed.filter(({ id }) => !done.has(id));
    const jobs = open.map(({ id, request }, index) => ({
      id,
      name: QUEUE,
      data: { batch: batchOf(request) },
      retryLimit: retries,
      retryDelay: FIRST_PAUSE,
      retryBackoff: true,
      deadLetter: DEAD,
      // In the order of the names.
      priority: -index,
    }));
    if (jobs.length > 0) await boss.insert(jobs, { db: asBossDb(sql) });
  });
}

/** Each content once, each in a transaction of its own, so that what was sent before an end is not sent again. */
async function storeInputs(
  db: Queue['db'],
  packed: readonly QueuedJob[],
  around: string,
  stop: AbortSignal,
): Promise<void> {
  const files = packed.flatMap(({ request }) =>
    request.inputs.way === 'stored' ? request.inputs.files : [],
  );
  for (const file of new Map(files.map((one) => [one.sha256, one])).values()) {
    if (stop.aborted) return;
    await db.transaction((sql) => storeContent(sql, file, () => createReadStream(join(around, file.path))));
  }
}

const nameOf = ({ said }: QueuedJob['request']): string => basename(resolve(said.root));

/** Jobs that are asked for in the same way from the same place: what status lists together. */
function batchOf({ task, said, inputs, job }: QueuedJob['request']): string {
  const asked = JSON.stringify([tool, task, said, inputs.root, inputs.way, job.part?.column ?? null]);
  return createHash('sha256').update(asked).digest('hex').slice(0, 12);
}
