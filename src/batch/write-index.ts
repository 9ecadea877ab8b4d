import { basename, resolve } from 'node:path';
import { batchQValues } from '../analyse/batch-q.js';
import type { BatchResult } from '../model/batch.js';
import { BATCH_FILES, renderBatch } from '../report/batch/index.js';
import type { Locale } from '../report/locales/locale.js';
import { pageFiles } from '../run/page-parts.js';
import { tool } from '../run/tool.js';
import { refuseReplacing, writeReport } from '../run/write-report.js';
import type { BatchTask } from './batch-task.js';

/** Writes the index of a batch beside its reports. `path`: what was given to read. Throws an InputError where it would replace what is not ours. */
export async function writeIndex(
  out: string,
  path: string,
  results: readonly BatchResult[],
  { formats, isPublic }: Pick<BatchTask, 'formats' | 'isPublic'>,
  locale: Locale,
): Promise<void> {
  const batch = { name: basename(resolve(path)), results, q: batchQValues(results), formats, isPublic };
  await writeReport(out, renderBatch(batch, locale, { tool, ...pageFiles() }), [], undefined, BATCH_FILES);
}

/** Throws an InputError where an index would replace what is not ours: better before the reports than after. */
export function refuseIndex(out: string): Promise<void> {
  return refuseReplacing(out, [], [], BATCH_FILES);
}
