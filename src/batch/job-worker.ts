import { parentPort } from 'node:worker_threads';
import type { ThreadMessage, ThreadRequest } from './batch-task.js';
import { guardMemory } from './memory-guard.js';
import { runJob } from './run-job.js';

/** A thread that is handed jobs, one at a time, and answers each with its result. */
const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', async ({ job, given }: ThreadRequest) => {
  let rows = 0;
  const progress = guardMemory(given.memory, {
    expect() {},
    bytes() {},
    rows(count) {
      rows += count;
      tell({ kind: 'reading', rows });
    },
  });
  tell({ kind: 'ended', result: await runJob(job, given, progress) });
});
