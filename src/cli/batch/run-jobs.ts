import { Worker } from 'node:worker_threads';
import type { BatchJob, BatchResult } from '../../model/batch.js';
import { locales } from '../../report/locales/index.js';
import { wordsOf } from '../words.js';
import type { ThreadMessage, ThreadTask } from './batch-task.js';
import { clearAside } from './clear-aside.js';

const WORKER = new URL('./job-worker.js', import.meta.url);

/** Who wants to know how far the jobs are. `thread`: from 0. */
export interface BatchWatcher {
  readonly begins: (thread: number, job: BatchJob) => void;
  readonly reads: (thread: number, rows: number) => void;
  readonly ends: (thread: number, result: BatchResult) => void;
}

/** Runs jobs somewhere. Results come in any order; those that a `stop` left out are missing. */
export type JobRunner = (
  jobs: readonly BatchJob[],
  given: ThreadTask,
  watcher: BatchWatcher,
  stop: AbortSignal,
) => Promise<readonly BatchResult[]>;

/**
 * Runs jobs over threads, each of which takes the next one when it is free. A thread that dies (out of memory) takes the one job with it that it
 * ran, and another takes its place. Results come in the order of the jobs. `stop`: ends the threads at once; jobs without a result are left out.
 */
export async function runJobs(
  jobs: readonly BatchJob[],
  threads: number,
  given: ThreadTask,
  watcher: BatchWatcher,
  stop: AbortSignal,
): Promise<readonly BatchResult[]> {
  const results: BatchResult[] = [];
  const waiting = [...jobs.keys()];
  const work = async (thread: number): Promise<void> => {
    let worker: Worker | null = null;
    for (let index = waiting.shift(); index !== undefined && !stop.aborted; index = waiting.shift()) {
      const job = jobs[index] as BatchJob;
      worker ??= startThread(given);
      watcher.begins(thread, job);
      const result = await runInThread(worker, job, stop, (rows) => watcher.reads(thread, rows));
      if (typeof result === 'string') {
        await worker.terminate();
        worker = null;
        clearAside(given.out, job);
      }
      if (result === 'stopped') return;
      results[index] = typeof result === 'string' ? died(job, result, given) : result;
      watcher.ends(thread, results[index] as BatchResult);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, (_, thread) => work(thread)));
  return results.filter((result) => result !== undefined);
}

/** A thread that runs jobs of a task. */
export function startThread(given: ThreadTask): Worker {
  return new Worker(WORKER, {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: given.memory },
  });
}

/** The result of a job, why its thread died, or `stopped`. */
export function runInThread(
  worker: Worker,
  job: BatchJob,
  stop: AbortSignal,
  reads: (rows: number) => void,
): Promise<BatchResult | 'stopped' | (string & {})> {
  return new Promise((resolve) => {
    worker.removeAllListeners();
    const settle = (result: BatchResult | string): void => {
      stop.removeEventListener('abort', halt);
      resolve(result);
    };
    const halt = (): void => settle('stopped');
    if (stop.aborted) return halt();
    stop.addEventListener('abort', halt);
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'reading') reads(message.rows);
      else settle(message.result);
    });
    worker.once('messageerror', (error) => settle(String(error)));
    worker.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? String(error)));
    worker.once('exit', (code) => settle(`exit ${code}`));
    worker.postMessage(job);
  });
}

/** The result of a job whose thread ended for this reason. */
export function died(job: BatchJob, reason: string, { task, memory }: ThreadTask): BatchResult {
  const words = wordsOf(locales[task.language]);
  const problem =
    reason === 'ERR_WORKER_OUT_OF_MEMORY'
      ? words('batch-out-of-memory', { most: memory })
      : words('batch-crashed', { error: reason });
  return { job, state: 'failed', problems: [problem], isCrash: true };
}
