import type { Locale } from '../../report/locales/locale.js';
import { createLog } from '../../run/log.js';
import { type JobRunner, runJobs } from '../run-jobs.js';
import { awaitJobs } from './await-jobs.js';
import { openQueue } from './open-queue.js';
import { packJobs } from './pack-jobs.js';
import type { InputWay } from './queued-job.js';
import { type SendOptions, sendJobs } from './send-jobs.js';

export interface QueueRunOptions extends SendOptions {
  readonly url: string;
  readonly way: InputWay;
  readonly locale: Locale;
  readonly noWorker: () => void;
}

const CONNECTIONS = 4;

/** Has jobs run by the workers of a queue, and brings their reports here. One whose inputs cannot be read is run here, to say why. */
export function queueRunner({ url, way, locale, noWorker, ...sending }: QueueRunOptions): JobRunner {
  return async (jobs, given, watcher, stop) => {
    if (jobs.length === 0) return [];
    const log = createLog(given.logLevel);
    const queue = await openQueue(url, CONNECTIONS, log);
    try {
      const { packed, unclear, around } = await packJobs(jobs, given, way);
      const failed = await runJobs(unclear, 1, given, watcher, stop);
      await sendJobs(queue, { packed, around }, sending, stop);
      const { out } = given;
      const made = await awaitJobs(queue, packed, { out, around, locale, log, watcher, stop, noWorker });
      return [...failed, ...made];
    } finally {
      await queue.close();
    }
  };
}
