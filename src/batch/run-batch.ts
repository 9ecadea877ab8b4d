import { join } from 'node:path';
import { analysisSchema } from '../model/analysis.js';
import type { BatchJob, BatchResult } from '../model/batch.js';
import { digestOf } from '../report/batch/digest.js';
import type { Locale } from '../report/locales/locale.js';
import { clearAbandoned } from '../run/aside.js';
import { readReportJson } from '../run/read-report-json.js';
import { UnusableReport } from '../run/unusable-report.js';
import { MOST_ANALYSIS } from '../verify/recorded-analysis.js';
import type { BatchTask } from './batch-task.js';
import { isFinished } from './is-finished.js';
import { type ListedJobs, listJobs } from './list-jobs.js';
import { memoryShare } from './memory-share.js';
import { problemLines } from './problem-lines.js';
import { type BatchWatcher, type JobRunner, runJobs } from './run-jobs.js';
import { sharedPlaces } from './shared-places.js';

export interface BatchOptions {
  readonly task: BatchTask;
  readonly locale: Locale;
  readonly out: string;
  /** The column by which data sets are split, null for whole ones. */
  readonly splitBy: string | null;
  readonly threads: number;
  /** Megabytes that the program may take in all. */
  readonly memory: number;
  /** Whether reports that are finished are made anew. */
  readonly isAnew: boolean;
  readonly logLevel: string;
  /** Told how many data sets there are to be made; says whom to tell of them. */
  readonly watch: (total: number) => BatchWatcher;
  readonly stop: AbortSignal;
  /** Who runs the jobs; threads of this program where left out. */
  readonly runner?: JobRunner | undefined;
}

export interface BatchRun {
  readonly listed: ListedJobs;
  /** In the order of the names; not those that were not reached. */
  readonly results: readonly BatchResult[];
  /** Reports that were finished before. */
  readonly skipped: number;
  readonly isStopped: boolean;
}

/**
 * Makes the reports of all data sets below a folder that are not finished yet, and says what is in all of them. Throws an InputError where there
 * is no data set.
 */
export async function runBatch(path: string, options: BatchOptions): Promise<BatchRun> {
  const { task, locale, out, threads, memory, stop } = options;
  const listed = await listJobs(path, options.splitBy, out, locale);
  const { root } = listed;
  clearAbandoned(
    out,
    listed.jobs.map(({ name }) => name),
  );
  const refused = [...listed.refused, ...(await sharedPlaces(listed.jobs, out))];
  const isRefused = new Set(refused.map(({ job }) => job));
  const finished: BatchResult[] = [];
  const open: BatchJob[] = [];
  // One at a time: together their analyses may take more memory than there is.
  for (const job of listed.jobs) {
    if (isRefused.has(job)) continue;
    const isDone = !options.isAnew && (await isFinished(job, task, { root, out }));
    const result = isDone ? await recorded(job, out) : null;
    if (result) finished.push(result);
    else open.push(job);
  }
  const run: JobRunner = options.runner ?? ((jobs, ...given) => runJobs(jobs, threads, ...given));
  const made = await run(
    open,
    { task, root, out, memory: memoryShare(memory, threads), logLevel: options.logLevel },
    options.watch(open.length),
    stop,
  );
  const results = [
    ...made,
    ...finished,
    ...refused.map(
      ({ job, problems }): BatchResult => ({
        job,
        state: 'failed',
        problems: problemLines(problems, locale),
      }),
    ),
  ];
  return {
    listed,
    results: results.sort((one, other) => (one.job.name < other.job.name ? -1 : 1)),
    skipped: finished.length,
    isStopped: stop.aborted,
  };
}

/** The result of a report that is there; null where its analysis cannot be read as one, so that it is made anew. */
async function recorded(job: BatchJob, out: string): Promise<BatchResult | null> {
  const file = join(out, job.name, 'analysis.json');
  try {
    const analysis = await readReportJson(file, analysisSchema, MOST_ANALYSIS);
    return { job, state: 'done', digest: digestOf(analysis) };
  } catch (error) {
    if (error instanceof UnusableReport) return null;
    throw error;
  }
}
