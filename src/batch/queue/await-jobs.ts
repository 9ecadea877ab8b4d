import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { BatchResult } from '../../model/batch.js';
import type { Locale } from '../../report/locales/locale.js';
import { wordsOf } from '../../report/words.js';
import type { BatchWatcher } from '../run-jobs.js';
import { QUEUE, type Queue } from './open-queue.js';
import type { QueuedJob } from './queued-job.js';
import { receiveReport } from './receive-report.js';
import { rescueJobs } from './rescue-jobs.js';

/** Milliseconds between two looks. */
const PAUSE = 500;
/** Looks between two looks for workers that fell silent. */
const RESCUE_EVERY = 10;

export interface AwaitOptions {
  readonly out: string;
  readonly around: string;
  readonly locale: Locale;
  readonly log: Logger;
  readonly watcher: BatchWatcher;
  readonly stop: AbortSignal;
  /** Told once, where nobody is there who takes jobs. */
  readonly noWorker: () => void;
}

interface Seen {
  readonly id: string;
  readonly isDone: boolean;
  readonly isDead: boolean;
  readonly isRunning: boolean;
  readonly attempts: number;
  readonly reason: string | null;
}

/** Waits for jobs and writes the report of each as soon as it is there. Stopped, it returns what it has; the jobs stay on the queue. */
export async function awaitJobs(
  queue: Queue,
  jobs: readonly QueuedJob[],
  options: AwaitOptions,
): Promise<readonly BatchResult[]> {
  const { locale, watcher, stop } = options;
  const waiting = new Map(jobs.map((job) => [job.id, job]));
  const results: BatchResult[] = [];
  const lines = createLines(watcher);
  for (let look = 0; waiting.size > 0 && !stop.aborted; look++) {
    if (look % RESCUE_EVERY === RESCUE_EVERY - 1) {
      await rescueJobs(queue, options.log);
      if (look < RESCUE_EVERY && !(await hasWorker(queue))) options.noWorker();
    }
    const seen = await lookAt(queue, [...waiting.keys()]);
    for (const one of seen) {
      const job = waiting.get(one.id);
      if (!job || stop.aborted) continue;
      if (one.isDone || one.isDead) {
        const result = one.isDone ? await receiveReport(queue.db, job, options) : dead(job, one, locale);
        waiting.delete(one.id);
        results.push(result);
        lines.ends(job, result);
      } else if (one.isRunning) lines.begins(job);
    }
    if (waiting.size > 0) await delay(PAUSE, undefined, { signal: stop }).catch(() => undefined);
  }
  return results;
}

async function lookAt({ db }: Queue, ids: readonly string[]): Promise<readonly Seen[]> {
  return db.query<Seen>(
    `select asked.id, job.result is not null as "isDone", coalesce(queued.state in ('completed', 'cancelled', 'failed'), true) as "isDead",
       coalesce(queued.state = 'active', false) as "isRunning", coalesce(queued.retry_count, 0) + 1 as attempts,
       coalesce(queued.output->>'message', queued.output->'value'->>'message') as reason
     from unnest($1::uuid[]) asked (id)
     left join scrutineer.job on job.id = asked.id
     left join pgboss.job queued on queued.name = $2 and queued.id = asked.id
     where job.id is null or (job.result is not null or queued.state is null or queued.state >= 'active')`,
    [ids, QUEUE],
  );
}

async function hasWorker({ db }: Queue): Promise<boolean> {
  const workers = await db.query(
    `select 1 as one from scrutineer.worker where 'scrutineer-' || version = $1 and seen > now() - patience * interval '1 second' limit 1`,
    [QUEUE],
  );
  return workers.length > 0;
}

function dead({ request }: QueuedJob, { attempts, reason }: Seen, locale: Locale): BatchResult {
  const problem = wordsOf(locale)('queue-dead', { attempts, reason: reason ?? '?' });
  return { job: request.job, state: 'failed', problems: [problem] };
}

/** A line of the progress for each job that runs somewhere. */
function createLines(watcher: BatchWatcher): {
  readonly begins: (job: QueuedJob) => void;
  readonly ends: (job: QueuedJob, result: BatchResult) => void;
} {
  const lines = new Map<string, number>();
  const free = (): number => {
    const taken = new Set(lines.values());
    for (let line = 0; ; line++) if (!taken.has(line)) return line;
  };
  return {
    begins({ id, request }) {
      if (lines.has(id)) return;
      const line = free();
      lines.set(id, line);
      watcher.begins(line, request.job);
    },
    ends({ id }, result) {
      watcher.ends(lines.get(id) ?? free(), result);
      lines.delete(id);
    },
  };
}
