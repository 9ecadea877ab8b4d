import type { Worker } from 'node:worker_threads';
import type { BatchJob, BatchResult } from '../../model/batch.js';
import type { ThreadTask } from '../batch/batch-task.js';
import { clearAside } from '../batch/clear-aside.js';
import { died, runInThread, startThread } from '../batch/run-jobs.js';

/** A thread that runs one job after another. */
export interface JobThread {
  /** Never fails: a thread that dies takes the job with it, and the next one gets a new thread. */
  readonly run: (job: BatchJob, given: ThreadTask) => Promise<BatchResult>;
  readonly end: () => Promise<void>;
}

/** The thread is started for the first job, and again where the next one is of another task, or of another folder. */
export function createJobThread(): JobThread {
  const never = new AbortController().signal;
  let worker: Worker | null = null;
  let startedFor = '';
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  return {
    end,
    async run(job, given) {
      const wanted = JSON.stringify(given);
      if (wanted !== startedFor) await end();
      startedFor = wanted;
      worker ??= startThread(given);
      const result = await runInThread(worker, job, never, () => undefined);
      if (typeof result !== 'string') return result;
      await end();
      clearAside(given.out, job);
      return died(job, result, given);
    },
  };
}
