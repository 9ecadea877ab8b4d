import { join } from 'node:path';
import type { BatchResult } from '../../model/batch.js';
import { InputError } from '../../model/issue.js';
import type { Edition } from '../../model/manifest.js';
import { MANIFEST_FILE, type ReportFile } from '../../report/index.js';
import type { Locale } from '../../report/locales/locale.js';
import { refuseOtherEdition } from '../../run/edition-of.js';
import { PUBLIC } from '../../run/public-ending.js';
import { writeReport } from '../../run/write-report.js';
import { problemLines } from '../problem-lines.js';
import { type Content, readContent } from './contents.js';
import type { Database } from './database.js';
import { isPathBelow } from './path-below.js';
import type { QueuedJob, StoredResult } from './queued-job.js';

interface StoredOutput extends Content {
  readonly path: string;
}

/** Writes the reports of a job that is done where a run on one machine would have written them, and says what came of it. `around`: see PackedJobs. */
export async function receiveReport(
  db: Database,
  { id, request }: QueuedJob,
  { out, around, locale }: { readonly out: string; readonly around: string; readonly locale: Locale },
): Promise<BatchResult> {
  const { job, task, inputs } = request;
  const [row] = await db.query<{ result: string }>('select result from scrutineer.job where id = $1', [id]);
  const result = JSON.parse(row?.result ?? 'null') as StoredResult;
  if (result.state === 'failed') return { job, ...result };
  const outputs = await db.query<{ path: string; sha256: string; bytes: string }>(
    'select path, sha256, bytes from scrutineer.output join scrutineer.content using (sha256) where job = $1 order by path',
    [id],
  );
  const stored = outputs.map((output) => ({ ...output, bytes: Number(output.bytes) }));
  const read = inputs.files.map(({ path }) => join(around, path));
  const editions: [Edition, string][] = [['internal', job.name]];
  if (task.isPublic) editions.push(['public', job.name + PUBLIC]);
  try {
    for (const [edition, name] of editions) await refuseOtherEdition(join(out, name), edition);
    for (const [, name] of editions) {
      const files = filesOf(db, stored, `${name}/`);
      const manifest = files.find((file) => file.name === MANIFEST_FILE);
      if (!manifest) throw new TypeError(`job ${id} has no manifest`);
      const others = files.filter((file) => file !== manifest);
      await writeReport(join(out, name), others, read, () => manifest);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { job, state: 'failed', problems: problemLines(error.problems, locale) };
  }
  return { job, ...result };
}

function filesOf(db: Database, stored: readonly StoredOutput[], folder: string): ReportFile[] {
  return stored
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, ...content }) => {
      const name = path.slice(folder.length);
      if (!isPathBelow(name)) throw new RangeError(`${JSON.stringify(path)} leads out of its report`);
      return { name, content: readContent(db, content) };
    });
}
