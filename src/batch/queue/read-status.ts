import type { Database } from './database.js';
import { readName, readResult } from './read-stored.js';
import { hasTables } from './tables.js';

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'dead'] as const;
/** `failed`: its inputs cannot be used, which is a result; `dead`: no worker could finish it. */
export type JobState = (typeof JOB_STATES)[number];

export interface JobStatus {
  /** Of its data set; its id where that cannot be read. */
  readonly name: string;
  readonly state: JobState;
  /** Attempts that were begun. */
  readonly attempts: number;
  /** Why it failed, or why the last attempt did; none where nothing went wrong. */
  readonly reasons: readonly string[];
  /** What of it cannot be read in the database; null where everything can. */
  readonly damage: 'request' | 'result' | null;
  /** Who runs it, since how many seconds, and how many seconds ago it was last heard of; null where it is not running. */
  readonly running: {
    readonly worker: string;
    readonly seconds: number;
    readonly heardSecondsAgo: number | null;
  } | null;
}

export interface BatchStatus {
  readonly batch: string;
  /** Of the folder that it reads. */
  readonly name: string;
  /** The queue, which is that of one version of the program. */
  readonly queue: string;
  readonly counts: Readonly<Record<JobState, number>>;
  readonly jobs: readonly JobStatus[];
}

export interface QueueStatus {
  /** Those that were heard of lately. */
  readonly workers: readonly {
    readonly name: string;
    readonly version: string;
    readonly heardSecondsAgo: number;
  }[];
  /** In the order in which they were sent. */
  readonly batches: readonly BatchStatus[];
}

interface Row {
  readonly id: string;
  readonly batch: string;
  readonly batch_name: string;
  readonly queue: string;
  readonly request: string;
  readonly result: string | null;
  readonly state: string | null;
  readonly attempts: number;
  readonly reason: string | null;
  readonly worker_name: string | null;
  readonly seconds: number | null;
  readonly heard: number | null;
}

/** What is on a queue. Changes nothing in the database. Throws a QueueError where its tables are of another version. */
export async function readStatus(db: Database): Promise<QueueStatus> {
  if (!(await hasTables(db))) return { workers: [], batches: [] };
  const rows = await db.query<Row>(
    `select job.id, job.batch, job.batch_name, job.queue, job.request, job.result, queued.state::text as state,
       case when queued.started_on is null then 0 else queued.retry_count + 1 end as attempts,
       coalesce(queued.output->>'message', queued.output->'value'->>'message') as reason,
       job.worker_name, round(extract(epoch from now() - queued.started_on))::int as seconds,
       round(extract(epoch from now() - worker.seen))::int as heard
     from scrutineer.job
     left join pgboss.job queued on queued.name = job.queue and queued.id = job.id
     left join scrutineer.worker on worker.id = job.worker
     order by min(job.sent_on) over (partition by job.batch), job.batch, job.sent_on, job.id`,
  );
  const workers = await db.query<{ name: string; version: string; heardSecondsAgo: number }>(
    `select name, version, round(extract(epoch from now() - seen))::int as "heardSecondsAgo" from scrutineer.worker order by name`,
  );
  const batches = new Map<string, { row: Row; jobs: JobStatus[] }>();
  for (const row of rows) {
    const batch = batches.get(row.batch) ?? { row, jobs: [] };
    batches.set(row.batch, batch);
    batch.jobs.push(statusOf(row));
  }
  return {
    workers,
    batches: [...batches].map(([batch, { row, jobs }]) => ({
      batch,
      name: row.batch_name,
      queue: row.queue,
      counts: countsOf(jobs),
      jobs: jobs.sort((one, other) => (one.name < other.name ? -1 : 1)),
    })),
  };
}

function statusOf(row: Row): JobStatus {
  const name = readName(row.request);
  const result = row.result === null ? null : readResult(row.result);
  const isResultDamaged = row.result !== null && result === null;
  const state = isResultDamaged ? 'failed' : (result?.state ?? stateOf(row.state));
  const isRunning = state === 'running';
  return {
    name: name ?? row.id,
    state,
    attempts: row.attempts,
    reasons:
      result?.state === 'failed'
        ? result.problems
        : row.result === null && row.reason !== null
          ? [row.reason]
          : [],
    damage: isResultDamaged ? 'result' : name === null ? 'request' : null,
    running: isRunning
      ? { worker: row.worker_name ?? '?', seconds: row.seconds ?? 0, heardSecondsAgo: row.heard }
      : null,
  };
}

/** Of a job without a result. One that the queue has forgotten is nobody's any more. */
function stateOf(state: string | null): JobState {
  if (state === 'active') return 'running';
  return state === 'created' || state === 'retry' ? 'waiting' : 'dead';
}

function countsOf(jobs: readonly JobStatus[]): Readonly<Record<JobState, number>> {
  const counts: Record<JobState, number> = { waiting: 0, running: 0, done: 0, failed: 0, dead: 0 };
  for (const { state } of jobs) counts[state]++;
  return counts;
}
