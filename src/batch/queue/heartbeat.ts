import type { Logger } from 'pino';
import { reasonOf } from './lost-connection.js';
import type { Queue } from './open-queue.js';
import { rescueJobs } from './rescue-jobs.js';

/** Longest time between two heartbeats, in seconds. */
const LONGEST_BEAT = 5;

export interface WorkerRow {
  readonly id: string;
  /** Where it runs, for people. */
  readonly name: string;
  readonly version: string;
  /** Seconds of silence after which it is thought lost. */
  readonly patience: number;
}

/** Says every few seconds that a worker is there, to others and on its own machine (`touch`), and looks whether others still are. Returns how to stop. */
export async function startHeartbeat(
  queue: Queue,
  worker: WorkerRow,
  touch: () => void,
  log: Logger,
): Promise<() => void> {
  const beat = async (): Promise<void> => {
    touch();
    await queue.db.query(
      `insert into scrutineer.worker (id, name, version, patience) values ($1, $2, $3, $4)
       on conflict (id) do update set seen = now()`,
      [worker.id, worker.name, worker.version, worker.patience],
    );
    await rescueJobs(queue, log);
  };
  await queue.db.query(`delete from scrutineer.worker where seen < now() - interval '1 day'`);
  await beat();
  let isBeating = false;
  const timer = setInterval(
    () => {
      if (isBeating) return;
      isBeating = true;
      beat()
        .catch((error: unknown) => log.warn({ reason: reasonOf(error) }, 'heartbeat failed'))
        .finally(() => {
          isBeating = false;
        });
    },
    Math.min(LONGEST_BEAT, worker.patience / 4) * 1000,
  );
  return () => clearInterval(timer);
}
