import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { locales } from '../../report/locales/index.js';
import type { Locale } from '../../report/locales/locale.js';
import { visibleText } from '../../report/visible-text.js';
import { wordsOf } from '../../report/words.js';
import { tool } from '../../run/tool.js';
import { createJobThread } from '../job-thread.js';
import { memoryShare } from '../memory-share.js';
import { removeDamaged } from './contents.js';
import { doJob, type Workplace } from './do-job.js';
import { startHeartbeat } from './heartbeat.js';
import { reasonOf } from './lost-connection.js';
import { createInputs } from './materialise.js';
import { openQueue, QUEUE, type Queue } from './open-queue.js';
import { isDamage, QueueError } from './queue-error.js';
import { readRequest } from './read-stored.js';
import { storeResult } from './store-result.js';
import { openWorkerFolder } from './worker-folder.js';

export interface WorkerOptions {
  /** Jobs at once. */
  readonly jobs: number;
  /** Megabytes that the program may take in all. */
  readonly memory: number;
  /** Where inputs are kept by their hash for the next run; nowhere where null. */
  readonly cache: string | null;
  /** Seconds of silence after which its jobs are given to others. */
  readonly patience: number;
  readonly logLevel: string;
  readonly log: Logger;
  /** Takes no more jobs from then on, finishes those at hand, and ends. */
  readonly stop: AbortSignal;
}

/** Connections besides those of the jobs: heartbeats, the upkeep of the queue, questions that it does not wait for. */
const MORE_CONNECTIONS = 3;
/** Seconds between two questions for a job where there was none. */
const PAUSE = 1;
/** Milliseconds for saying goodbye. */
const GOODBYE = 3_000;

/** Takes jobs off the queue until it is told to stop. Throws a QueueError where there is no queue, and does not come to be one. */
export async function runWorker(url: string, options: WorkerOptions): Promise<void> {
  const { log, stop } = options;
  const queue = await openQueue(url, options.jobs + MORE_CONNECTIONS, log, stop).catch((error: unknown) => {
    if (stop.aborted && error instanceof QueueError) return null;
    throw error;
  });
  if (queue === null) return;
  const own = openWorkerFolder(tmpdir());
  const id = randomUUID();
  const name = `${hostname()}:${process.pid}`;
  // Told to stop, it finishes the jobs at hand: no signal ends them.
  const threads = Array.from({ length: options.jobs }, () => createJobThread(new AbortController().signal));
  try {
    const { patience } = options;
    const quiet = await startHeartbeat(queue, { id, name, version: tool.version, patience }, own.touch, log);
    if (options.cache !== null) mkdirSync(options.cache, { recursive: true });
    const inputs = createInputs(queue.db, own.path, options.cache);
    for (const [slot, thread] of threads.entries()) {
      const memory = memoryShare(options.memory, options.jobs);
      const { logLevel } = options;
      const workplace = { inputs, thread, out: join(own.path, `out-${slot}`), memory, logLevel };
      const slotId = await queue.boss.work(
        QUEUE,
        { pollingIntervalSeconds: PAUSE, batchSize: 1 },
        async ([taken]) => {
          if (taken) await takeJob(queue, taken.id, { id, name }, workplace, log);
          // The next job at once; the pause is for when there is none.
          queue.boss.notifyWorker(slotId);
        },
      );
    }
    log.info({ worker: name, jobs: options.jobs, memory: options.memory }, 'ready');
    if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve));
    log.info('takes no more jobs, finishes what it has');
    await queue.boss.stop({ graceful: true, wait: true, timeout: 24 * 60 * 60_000 });
    quiet();
    const goodbye = queue.db.query('delete from scrutineer.worker where id = $1', [id]);
    // A timer alone keeps nobody from going.
    await Promise.race([goodbye.catch(() => undefined), delay(GOODBYE, undefined, { ref: false })]);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
    await queue.db.close();
    own.remove();
  }
}

/** Does a job and stores what came of it. Throws where the program or its memory failed it: the queue then tries again, or gives up. */
async function takeJob(
  queue: Queue,
  id: string,
  worker: { readonly id: string; readonly name: string },
  workplace: Workplace,
  log: Logger,
): Promise<void> {
  const [row] = await queue.db.query<{ request: string; isDone: boolean }>(
    `update scrutineer.job set worker = $2, worker_name = $3, taken_on = now() where id = $1
     returning request, result is not null as "isDone"`,
    [id, worker.id, worker.name],
  );
  if (!row || row.isDone) return;
  let dataset = '';
  let locale: Locale = locales.en;
  try {
    const request = readRequest(row.request, id);
    dataset = visibleText(request.job.name);
    locale = locales[request.task.language];
    log.info({ job: id, dataset }, 'begins');
    const done = await doJob(request, workplace);
    if (done.result.state === 'failed' && done.result.isCrash) {
      throw new Error(done.result.problems.join(' '));
    }
    await storeResult(queue, id, done, workplace.out);
    log.info({ job: id, dataset, state: done.result.state }, 'done');
  } catch (error) {
    log.error({ job: id, dataset, err: error }, 'gave up');
    if (isDamage(error) && error.args['kind'] === 'content') {
      await removeDamaged(queue.db, String(error.args['which'])).catch((reason: unknown) =>
        log.warn({ reason: reasonOf(reason) }, 'damaged content stays'),
      );
    }
    // It is stored and shown as a reason; where in the program it came up stands in the log.
    throw Object.assign(new Error(sayError(error, locale)), { stack: '' });
  }
}

function sayError(error: unknown, locale: Locale): string {
  if (error instanceof QueueError) return wordsOf(locale)(error.key, error.args);
  return error instanceof Error ? error.message : String(error);
}
