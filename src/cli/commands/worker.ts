import { availableParallelism, constants } from 'node:os';
import type { Argv, CommandModule } from 'yargs';
import { QueueError } from '../../batch/queue/queue-error.js';
import { runWorker } from '../../batch/queue/run-worker.js';
import { type Language, locales } from '../../report/locales/index.js';
import { type Words, wordsOf } from '../../report/words.js';
import { createLog } from '../../run/log.js';
import { refuseJobsAndMemory, usualMemory } from '../jobs-and-memory.js';
import { sayQueueError } from '../say-queue-error.js';

/** Heartbeats come four times in this many seconds. */
const LEAST_PATIENCE = 2;

const builder = (words: Words) => (argv: Argv) =>
  argv
    .option('queue', {
      type: 'string',
      demandOption: true,
      requiresArg: true,
      describe: words('worker-queue'),
    })
    .option('jobs', {
      type: 'number',
      default: availableParallelism(),
      describe: words('worker-jobs'),
      defaultDescription: words('threads-usual'),
    })
    .option('memory', {
      type: 'number',
      default: usualMemory(),
      describe: words('batch-memory'),
      defaultDescription: words('batch-memory-usual'),
    })
    .option('cache', { type: 'string', requiresArg: true, describe: words('worker-cache') })
    .option('patience', { type: 'number', default: 60, describe: words('worker-patience') })
    .option('lang', {
      choices: Object.keys(locales) as Language[],
      default: 'en' as const,
      describe: words('lang'),
    })
    .option('log-level', {
      choices: ['error', 'warn', 'info', 'debug'] as const,
      default: 'info' as const,
      describe: words('log-level'),
    })
    .check(({ jobs, memory, patience, ...given }) => {
      for (const option of ['queue', 'cache', 'lang', 'log-level'] as const) {
        if (Array.isArray(given[option])) throw new Error(words('expected-once', { option }));
      }
      refuseJobsAndMemory(jobs, memory, words);
      if (!(patience >= LEAST_PATIENCE)) throw new Error(words('expected-patience'));
      return true;
    })
    .example('$0 worker --queue postgres://host/scrutineer --memory 4000', words('worker-example'));

type Arguments = Awaited<ReturnType<ReturnType<typeof builder>>['argv']>;

export const workerCommand = (words: Words): CommandModule<object, Arguments> => ({
  command: 'worker',
  describe: words('worker'),
  builder: builder(words) as never,
  async handler(args) {
    process.exitCode = await worker(args);
  },
});

async function worker(args: Arguments): Promise<number> {
  const log = createLog(args.logLevel);
  const stop = new AbortController();
  const halt = (signal: NodeJS.Signals): void => {
    // The first asks it to finish, the second does not wait.
    if (stop.signal.aborted) process.exit(128 + constants.signals[signal]);
    stop.abort();
  };
  process.on('SIGINT', halt).on('SIGTERM', halt);
  try {
    await runWorker(args.queue, {
      jobs: args.jobs,
      memory: args.memory,
      cache: args.cache ?? null,
      patience: Math.round(args.patience),
      logLevel: args.logLevel,
      log,
      stop: stop.signal,
    });
    return 0;
  } catch (error) {
    if (error instanceof QueueError) return sayQueueError(error, wordsOf(locales[args.lang]));
    throw error;
  } finally {
    process.off('SIGINT', halt).off('SIGTERM', halt);
  }
}
