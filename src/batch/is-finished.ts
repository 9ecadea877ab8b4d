import { join } from 'node:path';
import { listInputs } from '../ingest/list-inputs.js';
import type { BatchJob } from '../model/batch.js';
import { InputError } from '../model/issue.js';
import { type Manifest, manifestSchema } from '../model/manifest.js';
import { MANIFEST_FILE } from '../report/index.js';
import { openDiskFolder } from '../run/disk-folder.js';
import { PUBLIC } from '../run/public-ending.js';
import { readReportJson } from '../run/read-report-json.js';
import { loadRulePacks } from '../run/rule-packs.js';
import { tool } from '../run/tool.js';
import { UnusableReport } from '../run/unusable-report.js';
import { compareHashes } from '../verify/compare-hashes.js';
import { MOST_MANIFEST } from '../verify/verify-report.js';
import type { BatchTask } from './batch-task.js';
import { locateJob } from './locate-job.js';

/** Where a batch reads and writes. */
export interface BatchPlaces {
  readonly root: string;
  readonly out: string;
}

/**
 * Whether the report of a job is there, whole, and what this run would make: by the same version, with the same options, of inputs with the
 * same hashes and no other, and every file of it as its manifest says. Anything in doubt is not finished.
 */
export async function isFinished(job: BatchJob, task: BatchTask, places: BatchPlaces): Promise<boolean> {
  const editions = task.isPublic ? (['internal', 'public'] as const) : (['internal'] as const);
  for (const edition of editions) {
    const report = join(places.out, edition === 'public' ? job.name + PUBLIC : job.name);
    if (!(await isWhole(report, { ...wanted(job, task), edition }, job, places.root))) return false;
  }
  return true;
}

/** What a manifest must say. */
type Wanted = Pick<
  Manifest,
  'tool' | 'language' | 'formats' | 'seed' | 'stamp' | 'ran' | 'deselected' | 'offByDefault'
> & { readonly part: BatchJob['part'] };

function wanted(job: BatchJob, task: BatchTask): Wanted {
  return {
    tool: { ...tool },
    language: task.language,
    formats: [...task.formats],
    seed: task.seed,
    stamp: null,
    ran: [...task.checks],
    deselected: [...task.deselected],
    offByDefault: [...task.offByDefault],
    part: job.part,
  };
}

async function isWhole(
  report: string,
  expected: Wanted & Pick<Manifest, 'edition'>,
  job: BatchJob,
  root: string,
): Promise<boolean> {
  try {
    const manifest = await readReportJson(join(report, MANIFEST_FILE), manifestSchema, MOST_MANIFEST);
    const said = { ...manifest, part: manifest.part ?? null };
    const isAsked = (Object.keys(expected) as (keyof typeof expected)[]).every(
      (key) => JSON.stringify(said[key]) === JSON.stringify(expected[key]),
    );
    if (!isAsked) return false;
    const { folder, loneFile } = locateJob(root, job);
    const onDisk = openDiskFolder(folder, loneFile === null ? [] : [job.path]);
    const inputs = manifest.inputs.filter(({ path }) => loneFile === null || path === manifest.table);
    if (loneFile === null && expected.edition === 'internal') {
      const named = await listInputs(onDisk, loadRulePacks());
      const recorded = new Set(inputs.map(({ path }) => path));
      if (named.size !== recorded.size || [...named].some((path) => !recorded.has(path))) return false;
    }
    if (inputs.length === 0 || manifest.outputs.length === 0) return false;
    const changed = [
      ...(await compareHashes(onDisk, inputs)),
      ...(await compareHashes(openDiskFolder(report), manifest.outputs)),
    ];
    return changed.length === 0;
  } catch (error) {
    if (error instanceof UnusableReport || error instanceof InputError) return false;
    throw error;
  }
}
