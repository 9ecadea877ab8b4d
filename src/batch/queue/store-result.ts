import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { storeContent } from './contents.js';
import type { DoneJob } from './do-job.js';
import { asBossDb, QUEUE, type Queue } from './open-queue.js';
import type { StoredResult } from './queued-job.js';

/**
 * Stores what came of a job and takes it off the queue, all of it or nothing. The first that does so counts: a worker that was thought dead and another
 * that did its job once more both made the same. `out`: where the outputs lie.
 */
export async function storeResult(
  { db, boss }: Queue,
  id: string,
  { result, outputs }: DoneJob,
  out: string,
): Promise<void> {
  const stored: StoredResult =
    result.state === 'done' ? { state: 'done' } : { state: 'failed', problems: result.problems };
  // In one order everywhere, so that two workers never wait for each other.
  const sorted = [...outputs].sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
  await db.transaction(async (sql) => {
    const isFirst = await sql.query(
      'update scrutineer.job set result = $2, ended_on = now() where id = $1 and result is null returning 1 as one',
      [id, JSON.stringify(stored)],
    );
    if (isFirst.length > 0) {
      for (const output of sorted) {
        await storeContent(sql, output, () => createReadStream(join(out, output.path)));
        await sql.query('insert into scrutineer.output (job, path, sha256) values ($1, $2, $3)', [
          id,
          output.path,
          output.sha256,
        ]);
      }
    }
    await boss.complete(QUEUE, id, {}, { db: asBossDb(sql) });
  });
}
