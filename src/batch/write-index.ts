import { basename, resolve } from 'node:path';
import { batchQValues } from '../analyse/batch-q.js';
import type { BatchResult } from '../model/batch.js';
import { BATCH_FILES, renderBatch } from '../report/batch/index.js';
import type { Format } from '../report/index.js';
import type { Locale } from '../report/locales/locale.js';
import { pageFiles } from '../run/page-parts.js';
import { tool } from '../run/tool.js';
import { writeReport } from '../run/write-report.js';

/** Writes the index of a batch beside its reports. `path`: what was given to read. Throws an InputError where it would replace what is not ours. */
export async function writeIndex(
  out: string,
  path: string,
  results: readonly BatchResult[],
  formats: readonly Format[],
  locale: Locale,
): Promise<void> {
  const batch = { name: basename(resolve(path)), results, q: batchQValues(results), formats };
  await writeReport(out, renderBatch(batch, locale, { tool, ...pageFiles() }), [], undefined, BATCH_FILES);
}
