import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BatchJob, BatchResult } from '../model/batch.js';
import { locales } from '../report/locales/index.js';
import { wordsOf } from '../report/words.js';
import { clearAside } from '../run/aside.js';
import { PUBLIC } from '../run/public-ending.js';
import { realPlace } from '../run/real-place.js';
import type { ThreadMessage, ThreadRequest, ThreadTask } from './batch-task.js';

const WORKER = new URL('./job-worker.js', import.meta.url);

/** A thread that runs one job after another. */
export interface JobThread {
  /**
   * Null where it was stopped. Never fails: a thread that dies (out of memory) takes the job with it, and the next one gets a new thread. `reads`: told
   * of the rows that the job has read so far.
   */
  readonly run: (
    job: BatchJob,
    given: ThreadTask,
    reads: (rows: number) => void,
  ) => Promise<BatchResult | null>;
  readonly end: () => Promise<void>;
}

/**
 * The thread is started for the first job, and again where the next one may take another amount of memory. `stop`: ends the job at hand where it is.
 */
export function createJobThread(stop: AbortSignal): JobThread {
  let worker: Worker | null = null;
  let memory = 0;
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  return {
    end,
    async run(job, given, reads) {
      if (given.memory !== memory) await end();
      memory = given.memory;
      worker ??= new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: memory } });
      const result = await answerOf(worker, { job, given }, stop, reads);
      if (typeof result !== 'string') return result;
      await end();
      for (const name of [job.name, job.name + PUBLIC]) clearAside(await realPlace(join(given.out, name)));
      return result === 'stopped' ? null : died(job, result, given);
    },
  };
}

/** The result of a job, why its thread died, or `stopped`. */
function answerOf(
  worker: Worker,
  asked: ThreadRequest,
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
    worker.postMessage(asked);
  });
}

function died(job: BatchJob, reason: string, { task, memory }: ThreadTask): BatchResult {
  const words = wordsOf(locales[task.language]);
  const problem =
    reason === 'ERR_WORKER_OUT_OF_MEMORY'
      ? words('batch-out-of-memory', { most: memory })
      : words('batch-crashed', { error: reason });
  return { job, state: 'failed', problems: [problem], isCrash: true };
}
