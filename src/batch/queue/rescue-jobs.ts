import type { Logger } from 'pino';
import { asBossDb, QUEUE, type Queue } from './open-queue.js';

/** Seconds after which a job that was taken and is nobody's is given back: its worker was lost before it could say so. */
const UNCLAIMED = 30;

/**
 * Gives jobs of workers that fell silent back to the queue, which tries them again. A worker says itself how long it may be silent; while the database
 * was away nobody could be heard. Returns how many there were.
 */
export async function rescueJobs({ db, boss }: Queue, log: Logger): Promise<number> {
  const rescued = await db.transaction(async (sql) => {
    const lost = await sql.query<{ id: string; worker: string | null }>(
      `select queued.id, job.worker_name as worker
       from pgboss.job queued
       join scrutineer.job on job.id = queued.id
       left join scrutineer.worker on worker.id = job.worker and job.taken_on >= queued.started_on
       where queued.name = $1 and queued.state = 'active'
         and case when worker.id is null then greatest(queued.started_on, pg_postmaster_start_time()) < now() - $2 * interval '1 second'
             else greatest(worker.seen, pg_postmaster_start_time()) < now() - worker.patience * interval '1 second' end
       for update of queued skip locked`,
      [QUEUE, UNCLAIMED],
    );
    for (const { id, worker } of lost) {
      await boss.fail(QUEUE, id, { message: `lost: ${worker ?? '?'}` }, { db: asBossDb(sql) });
    }
    return lost;
  });
  for (const { id, worker } of rescued) {
    log.warn({ job: id, worker }, 'worker fell silent, its job is tried again');
  }
  return rescued.length;
}
