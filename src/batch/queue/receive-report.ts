import { join } from 'node:path';
import type { BatchResult } from '../../model/batch.js';
import { InputError } from '../../model/issue.js';
import type { Edition } from '../../model/manifest.js';
import { digestOf } from '../../report/batch/digest.js';
import type { Locale } from '../../report/locales/locale.js';
import { wordsOf } from '../../report/words.js';
import { refuseOtherEdition } from '../../run/edition-of.js';
import { PUBLIC } from '../../run/public-ending.js';
import { writeReport } from '../../run/write-report.js';
import { problemLines } from '../problem-lines.js';
import { removeDamaged } from './contents.js';
import type { Database } from './database.js';
import { isDamage, QueueError } from './queue-error.js';
import { DAMAGED, type QueuedJob } from './queued-job.js';
import { readResult } from './read-stored.js';
import { openStoredReports } from './stored-report.js';

export interface ReceiveOptions {
  readonly out: string;
  /** See PackedJobs. */
  readonly around: string;
  readonly locale: Locale;
}

/**
 * Writes the reports of a job that is done where a run on one machine would have written them, and says what came of it. Where that is damaged in the
 * database it failed, and is marked there, so that who asks for it again has it made anew.
 */
export async function receiveReport(
  db: Database,
  queued: QueuedJob,
  options: ReceiveOptions,
): Promise<BatchResult> {
  const { id, request } = queued;
  const { job } = request;
  const [row] = await db.query<{ result: string | null; ended: string | null }>(
    'select result, ended_on::text as ended from scrutineer.job where id = $1',
    [id],
  );
  try {
    const result = readResult(row?.result ?? '');
    if (result === null) throw new QueueError('queue-damaged', { kind: 'result', which: id });
    return result.state === 'failed' ? { job, ...result } : await receiveDone(db, queued, options);
  } catch (error) {
    if (error instanceof InputError) {
      return { job, state: 'failed', problems: problemLines(error.problems, options.locale) };
    }
    if (!isDamage(error)) throw error;
    if (error.args['kind'] === 'content') await removeDamaged(db, String(error.args['which']));
    // Unless it was made anew meanwhile.
    await db.query(
      'update scrutineer.job set result = $2 where id = $1 and ended_on::text is not distinct from $3',
      [id, DAMAGED, row?.ended ?? null],
    );
    const words = wordsOf(options.locale);
    return { job, state: 'failed', problems: [`${words(error.key, error.args)} ${words('queue-again')}`] };
  }
}

async function receiveDone(
  db: Database,
  { id, request }: QueuedJob,
  { out, around }: ReceiveOptions,
): Promise<BatchResult> {
  const { job, task, inputs } = request;
  const read = inputs.files.map(({ path }) => join(around, path));
  const editions: [Edition, string][] = [['internal', job.name]];
  if (task.isPublic) editions.push(['public', job.name + PUBLIC]);
  for (const [edition, name] of editions) await refuseOtherEdition(join(out, name), edition);
  const { reports, analysis } = await openStoredReports(db, id, editions);
  for (const { name, others, manifest } of reports) {
    await writeReport(join(out, name), others, read, () => manifest);
  }
  return { job, state: 'done', digest: digestOf(analysis) };
}
