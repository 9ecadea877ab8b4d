import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { listInputs } from '../../ingest/list-inputs.js';
import { FileProblem } from '../../ingest/read/folder.js';
import type { BatchJob } from '../../model/batch.js';
import { InputError } from '../../model/issue.js';
import type { HashedFile } from '../../model/manifest.js';
import { openDiskFolder } from '../../run/disk-folder.js';
import { hashBytes } from '../../run/hash-bytes.js';
import { loadRulePacks } from '../../run/rule-packs.js';
import type { ThreadTask } from '../batch-task.js';
import { locateJob } from '../locate-job.js';
import { jobId } from './job-id.js';
import { isPathBelow } from './path-below.js';
import type { InputWay, JobRequest, QueuedJob } from './queued-job.js';

export interface PackedJobs {
  readonly packed: readonly QueuedJob[];
  /** Jobs of which it cannot be said what they read: whoever runs them here learns why. */
  readonly unclear: readonly BatchJob[];
  /** The folder that the paths of inputs lie below. */
  readonly around: string;
}

/** Lists and hashes what jobs read. */
export async function packJobs(
  jobs: readonly BatchJob[],
  { task, root, out }: Pick<ThreadTask, 'task' | 'root' | 'out'>,
  way: InputWay,
): Promise<PackedJobs> {
  const around = dirname(resolve(root));
  const packed: QueuedJob[] = [];
  const unclear: BatchJob[] = [];
  const known = new Map<string, readonly HashedFile[] | null>();
  for (const job of jobs) {
    const files = known.get(job.path) ?? (await hashInputs(job, root, around));
    known.set(job.path, files);
    if (files === null) {
      unclear.push(job);
      continue;
    }
    const inputs = { way, around: way === 'shared' ? around : '', root: basename(resolve(root)), files };
    const request: JobRequest = { job, task, inputs, said: { root, out } };
    packed.push({ id: jobId(request), request });
  }
  return { packed, unclear, around };
}

/** Null where an input cannot be read, or lies elsewhere. */
async function hashInputs(
  job: BatchJob,
  root: string,
  around: string,
): Promise<readonly HashedFile[] | null> {
  const { folder: path, loneFile } = locateJob(root, job);
  const folder = openDiskFolder(path, loneFile === null ? [] : [basename(loneFile)]);
  const files: HashedFile[] = [];
  try {
    const inputs = loneFile === null ? await listInputs(folder, loadRulePacks()) : [basename(loneFile)];
    for (const input of inputs) {
      const below = relative(around, join(resolve(path), input))
        .split(sep)
        .join('/');
      if (!isPathBelow(below)) return null;
      const hash = hashBytes();
      for await (const chunk of (await folder.open(input)).stream()) hash.take(chunk);
      files.push({ path: below, ...hash.done() });
    }
  } catch (error) {
    if (error instanceof InputError || error instanceof FileProblem) return null;
    throw error;
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}
