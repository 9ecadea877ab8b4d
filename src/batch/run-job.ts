import { checks } from '../checks/index.js';
import type { Progress } from '../ingest/read-file.js';
import type { BatchJob, BatchResult } from '../model/batch.js';
import { InputError } from '../model/issue.js';
import { digestOf } from '../report/batch/digest.js';
import { locales } from '../report/locales/index.js';
import { wordsOf } from '../report/words.js';
import { checkDataset } from '../run/check-dataset.js';
import { createLog } from '../run/log.js';
import type { ThreadTask } from './batch-task.js';
import { locateJob } from './locate-job.js';
import { OutOfMemory } from './memory-guard.js';
import { problemLines } from './problem-lines.js';

/** Makes the report of one data set. Whatever is wrong with it, or with the program, is the result of this job and of no other. */
export async function runJob(
  job: BatchJob,
  { task, root, out, logLevel }: ThreadTask,
  progress: Progress,
): Promise<BatchResult> {
  const locale = locales[task.language];
  const log = createLog(logLevel);
  try {
    const { analysis } = await checkDataset(locateJob(root, job), {
      checks: checks.filter(({ id }) => task.checks.includes(id)),
      deselected: task.deselected,
      offByDefault: task.offByDefault,
      out,
      isPublic: task.isPublic,
      formats: task.formats,
      locale,
      seed: task.seed,
      threads: 1,
      stamp: null,
      log,
      progress,
    });
    return { job, state: 'done', digest: digestOf(analysis) };
  } catch (error) {
    if (error instanceof InputError)
      return { job, state: 'failed', problems: problemLines(error.problems, locale) };
    const words = wordsOf(locale);
    if (error instanceof OutOfMemory) {
      return {
        job,
        state: 'failed',
        problems: [words('batch-out-of-memory', { most: error.megabytes })],
        isCrash: true,
      };
    }
    log.error({ dataset: job.name, err: error }, 'data set crashed');
    return {
      job,
      state: 'failed',
      problems: [words('batch-crashed', { error: String(error) })],
      isCrash: true,
    };
  }
}
