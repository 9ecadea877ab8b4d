import type { BatchJob, BatchResult } from '../model/batch.js';
import type { ThreadTask } from './batch-task.js';
import { createJobThread } from './job-thread.js';

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
 * Runs jobs over threads, each of which takes the next one when it is free. Results come in the order of the jobs. `stop`: ends the threads at once;
 * jobs without a result are left out.
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
  const work = async (slot: number): Promise<void> => {
    const thread = createJobThread(stop);
    for (let index = waiting.shift(); index !== undefined && !stop.aborted; index = waiting.shift()) {
      const job = jobs[index] as BatchJob;
      watcher.begins(slot, job);
      const result = await thread.run(job, given, (rows) => watcher.reads(slot, rows));
      if (result === null) return;
      results[index] = result;
      watcher.ends(slot, result);
    }
    await thread.end();
  };
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, (_, slot) => work(slot)));
  return results.filter((result) => result !== undefined);
}
