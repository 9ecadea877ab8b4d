import { readdir, rm } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { BatchResult } from '../../model/batch.js';
import type { HashedFile } from '../../model/manifest.js';
import { openDiskFolder } from '../../run/disk-folder.js';
import { hashBytes } from '../../run/hash-bytes.js';
import { compareHashes } from '../../verify/compare-hashes.js';
import type { JobThread } from '../job-thread.js';
import type { Inputs } from './materialise.js';
import type { JobRequest } from './queued-job.js';

/** Where and how a worker does a job. */
export interface Workplace {
  readonly inputs: Inputs;
  readonly thread: JobThread;
  /** A folder of its own, where reports are written until they are stored. */
  readonly out: string;
  /** Megabytes. */
  readonly memory: number;
  readonly logLevel: string;
}

export interface DoneJob {
  readonly result: BatchResult;
  /** What was written; paths are below `out`, with / between folders. */
  readonly outputs: readonly HashedFile[];
}

/** Runs a job as a batch on one machine does. Throws where its inputs are not those that were asked for: then another attempt may find them. */
export async function doJob(request: JobRequest, workplace: Workplace): Promise<DoneJob> {
  const { inputs } = request;
  if (inputs.way === 'stored') {
    return workplace.inputs.use(inputs.files, (around) => runAround(around, request, workplace));
  }
  await refuseChanged(inputs.around, inputs.files);
  return runAround(inputs.around, request, workplace);
}

async function runAround(
  around: string,
  { job, task, inputs, said }: JobRequest,
  { thread, out, memory, logLevel }: Workplace,
): Promise<DoneJob> {
  const root = join(around, basename(inputs.root));
  await rm(out, { recursive: true, force: true });
  const result = await thread.run(job, { task, root, out, memory, logLevel }, () => undefined);
  if (result === null) throw new Error('the worker ends');
  if (result.state === 'failed') {
    const problems = result.problems.map((problem) =>
      problem.replaceAll(root + sep, prefix(said.root)).replaceAll(out + sep, prefix(said.out)),
    );
    return { result: { ...result, problems }, outputs: [] };
  }
  return { result, outputs: await hashOutputs(out) };
}

/** What a path below a folder begins with once the two are joined. */
const prefix = (folder: string): string => join(folder, 'x').slice(0, -1);

/** What links may be followed was judged where the job was sent. */
async function refuseChanged(around: string, files: readonly HashedFile[]): Promise<void> {
  const names = files.map(({ path }) => path);
  const [changed] = await compareHashes(openDiskFolder(around, names), files);
  if (changed) throw new Error(`${changed.path}: ${changed.trouble}`);
}

async function hashOutputs(out: string): Promise<readonly HashedFile[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const outputs: HashedFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name)
      .slice(out.length + 1)
      .replaceAll(sep, '/');
    const hash = hashBytes();
    for await (const chunk of (await openDiskFolder(out).open(path)).stream()) hash.take(chunk);
    outputs.push({ path, ...hash.done() });
  }
  return outputs;
}
