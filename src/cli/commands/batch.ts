import { existsSync } from 'node:fs';
import { availableParallelism, constants } from 'node:os';
import { join } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import type { BatchTask } from '../../batch/batch-task.js';
import { QueueError } from '../../batch/queue/queue-error.js';
import { queueRunner } from '../../batch/queue/queue-runner.js';
import { INPUT_WAYS } from '../../batch/queue/queued-job.js';
import { type BatchRun, runBatch } from '../../batch/run-batch.js';
import type { JobRunner } from '../../batch/run-jobs.js';
import { refuseIndex, writeIndex } from '../../batch/write-index.js';
import { checks } from '../../checks/index.js';
import type { BatchResult } from '../../model/batch.js';
import { InputError } from '../../model/issue.js';
import { FORMATS, type Format, MANIFEST_FILE, USUAL_FORMATS } from '../../report/index.js';
import { type Language, locales } from '../../report/locales/index.js';
import { visibleText } from '../../report/visible-text.js';
import { type Words, wordsOf } from '../../report/words.js';
import { chooseChecks } from '../../run/choose-checks.js';
import { createBatchProgress } from '../batch-progress.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { refuseJobsAndMemory, usualMemory } from '../jobs-and-memory.js';
import { sayProblems } from '../say-problems.js';
import { sayQueueError } from '../say-queue-error.js';
import { splitCommas } from '../split-commas.js';
import { visibleProblem } from '../visible-problem.js';

const builder = (words: Words) => (argv: Argv) =>
  argv
    .positional('path', { type: 'string', demandOption: true, describe: words('batch-path') })
    .option('split-by', { type: 'string', requiresArg: true, describe: words('batch-split-by') })
    .option('out', { type: 'string', default: 'reports', requiresArg: true, describe: words('check-out') })
    .option('format', {
      choices: FORMATS,
      array: true,
      default: [...USUAL_FORMATS],
      coerce: splitCommas as (given: string[]) => Format[],
      describe: words('check-format'),
    })
    .option('lang', {
      choices: Object.keys(locales) as Language[],
      default: 'en' as const,
      describe: words('lang'),
    })
    .option('public', { type: 'boolean', default: false, describe: words('check-public') })
    .option('all', { type: 'boolean', default: false, describe: words('check-all') })
    .option('only', { type: 'string', array: true, default: [] as string[], describe: words('check-only') })
    .option('skip', { type: 'string', array: true, default: [] as string[], describe: words('check-skip') })
    .option('seed', { type: 'number', default: 1, describe: words('seed') })
    .option('jobs', {
      type: 'number',
      default: availableParallelism(),
      describe: words('batch-jobs'),
      defaultDescription: words('threads-usual'),
    })
    .option('memory', {
      type: 'number',
      default: usualMemory(),
      describe: words('batch-memory'),
      defaultDescription: words('batch-memory-usual'),
    })
    .option('anew', { type: 'boolean', default: false, describe: words('batch-anew') })
    .option('queue', { type: 'string', requiresArg: true, describe: words('batch-queue') })
    .option('inputs', { choices: INPUT_WAYS, default: 'stored' as const, describe: words('batch-inputs') })
    .option('retries', { type: 'number', default: 3, describe: words('batch-retries') })
    .option('log-level', {
      choices: ['error', 'warn', 'info', 'debug'] as const,
      default: 'warn' as const,
      describe: words('log-level'),
    })
    .check(({ seed, jobs, memory, retries, ...given }) => {
      for (const option of ['path', 'split-by', 'out', 'lang', 'queue', 'inputs', 'log-level'] as const) {
        if (Array.isArray(given[option])) throw new Error(words('expected-once', { option }));
      }
      if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
        throw new Error(words('expected-seed', { most: String(0xffffffff) }));
      }
      if (!Number.isInteger(retries) || retries < 0) throw new Error(words('expected-retries'));
      refuseJobsAndMemory(jobs, memory, words);
      return true;
    })
    .example('$0 batch elections', words('batch-example'))
    .example('$0 batch elections --split-by region', words('batch-example-split'))
    .example('$0 batch elections --queue postgres://host/scrutineer', words('batch-example-queue'));

type Arguments = Awaited<ReturnType<ReturnType<typeof builder>>['argv']>;

export const batchCommand = (words: Words): CommandModule<object, Arguments> => ({
  command: 'batch <path>',
  describe: words('batch'),
  builder: builder(words) as never,
  async handler(args) {
    process.exitCode = await batch(args);
  },
});

async function batch(args: Arguments): Promise<number> {
  const locale = locales[args.lang];
  const words = wordsOf(locale);
  const stop = new AbortController();
  let signalled: NodeJS.Signals = 'SIGINT';
  const halt = (signal: NodeJS.Signals): void => {
    signalled = signal;
    stop.abort();
  };
  process.once('SIGINT', halt).once('SIGTERM', halt);
  let finish = (): void => {};
  try {
    const chosen = chooseChecks(checks, {
      only: splitCommas(args.only),
      skip: splitCommas(args.skip),
      all: args.all,
    });
    const task: BatchTask = {
      language: args.lang,
      // The index is made of what the reports say as JSON.
      formats: FORMATS.filter((format) => format === 'json' || args.format.includes(format)),
      seed: args.seed,
      isPublic: args.public,
      checks: chosen.checks.map(({ id }) => id),
      deselected: chosen.deselected,
      offByDefault: chosen.offByDefault,
    };
    await refuseIndex(args.out);
    const run = await runBatch(args.path, {
      task,
      locale,
      out: args.out,
      splitBy: args.splitBy ?? null,
      threads: args.jobs,
      memory: args.memory,
      isAnew: args.anew,
      logLevel: args.logLevel,
      watch(total) {
        const progress = createBatchProgress(total, words);
        finish = progress.stop;
        return progress.watcher;
      },
      stop: stop.signal,
      runner: args.queue === undefined ? undefined : queueOf(args, args.queue, words),
    });
    finish();
    if (run.isStopped) {
      process.stderr.write(`${words('batch-stopped', { done: run.results.length, all: countOf(run) })}\n`);
      return 128 + constants.signals[signalled];
    }
    await writeIndex(args.out, args.path, run.results, task, locale);
    process.stdout.write(said(run, args.out, words));
    return exitOf(run.results);
  } catch (error) {
    finish();
    if (error instanceof QueueError) return sayQueueError(error, words);
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(sayProblems(args.path, error.problems, locale));
    return EXIT.unusable;
  } finally {
    finish();
    process.off('SIGINT', halt).off('SIGTERM', halt);
  }
}

const queueOf = (args: Arguments, url: string, words: Words): JobRunner =>
  queueRunner({
    url,
    way: args.inputs,
    locale: locales[args.lang],
    retries: args.retries,
    isAnew: args.anew,
    noWorker: () => process.stderr.write(`${words('queue-no-worker')}\n`),
  });

const countOf = ({ listed }: BatchRun): number => listed.jobs.length + listed.refused.length;

/** For a terminal: how many were made, what failed and why, which rows are of no part, where the index is. */
function said(run: BatchRun, out: string, words: Words): string {
  const { results, skipped, listed } = run;
  const failed = results.flatMap((result) => (result.state === 'failed' ? [result] : []));
  return [
    words('batch-done', {
      all: countOf(run),
      done: results.length - failed.length,
      skipped,
      failed: failed.length,
    }),
    ...failed.flatMap(({ job, problems }) => [
      words('batch-failed', { name: visibleText(job.name) }),
      ...problems.map((problem) => `  ${visibleProblem(problem)}`),
      ...(existsSync(join(out, job.name, MANIFEST_FILE))
        ? [`  ${words('batch-stale', { path: visibleText(join(out, job.name)) })}`]
        : []),
    ]),
    ...listed.rowsOfNone.map(({ name, rows }) =>
      words('batch-rows-of-none', { name: visibleText(name), rows }),
    ),
    words('batch-index', { path: visibleText(join(out, 'index.md')) }),
    '',
  ].join('\n');
}

function exitOf(results: readonly BatchResult[]): ExitCode {
  if (results.some(({ state }) => state === 'failed')) return EXIT.unusable;
  const hasCrash = results.some(
    (result) => result.state === 'done' && result.digest.checks.some(({ state }) => state === 'crashed'),
  );
  return hasCrash ? EXIT.crashed : EXIT.completed;
}
