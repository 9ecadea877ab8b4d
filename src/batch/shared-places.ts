import { join } from 'node:path';
import { newIssue } from '../ingest/issue-log.js';
import type { BatchJob } from '../model/batch.js';
import { groupBy } from '../model/group-by.js';
import { PUBLIC } from '../run/public-ending.js';
import { realPlace } from '../run/real-place.js';
import type { RefusedDataset } from './list-jobs.js';

/**
 * The jobs whose reports, or public editions, would land in the folder of another one's, because somebody put a link there: one would be written over
 * the other.
 */
export async function sharedPlaces(
  jobs: readonly BatchJob[],
  out: string,
): Promise<readonly RefusedDataset[]> {
  const root = await realPlace(out);
  const places = await Promise.all(
    jobs.flatMap((job) =>
      [job.name, job.name + PUBLIC].map(async (name) => {
        const place = await realPlace(join(out, name));
        return { job, name, place, isLinked: place !== join(root, name) };
      }),
    ),
  );
  const alike = [...groupBy(places, ({ place }) => place).values()].filter((group) => group.length > 1);
  const linked = alike.flatMap((group) =>
    group.filter(({ isLinked }, index) => isLinked && (index > 0 || group.some((one) => !one.isLinked))),
  );
  return [...groupBy(linked, ({ job }) => job)].map(([job, of]) => ({
    job,
    problems: of.map(({ name }) => newIssue({ code: 'shared-report-folder', file: join(out, name) })),
  }));
}
