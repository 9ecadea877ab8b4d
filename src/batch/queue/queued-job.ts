import type { BatchJob, BatchResult } from '../../model/batch.js';
import type { HashedFile } from '../../model/manifest.js';
import type { BatchTask } from '../batch-task.js';

/** How workers come to the inputs: out of the database, or at the same path as here. */
export const INPUT_WAYS = ['stored', 'shared'] as const;
export type InputWay = (typeof INPUT_WAYS)[number];

/** What a worker is asked to do. */
export interface JobRequest {
  readonly job: BatchJob;
  readonly task: BatchTask;
  readonly inputs: JobInputs;
  /** Where the batch reads and writes, as its user wrote it: problems name files as they would there. */
  readonly said: { readonly root: string; readonly out: string };
}

/** Every file that the job opens. */
export interface JobInputs {
  readonly way: InputWay;
  /** The folder around the one that the batch reads, because data sets may name one beside theirs; empty where inputs are stored. */
  readonly around: string;
  /** Name of the folder that the batch reads, in the one around it. */
  readonly root: string;
  /** Paths are below the folder around, with / between folders. */
  readonly files: readonly HashedFile[];
}

export interface QueuedJob {
  /** A hash of what is asked: sent twice it is one job. */
  readonly id: string;
  readonly request: JobRequest;
}

/** What came of a job, as it stands in the database. Everything else about one that is done stands in its report. */
export type StoredResult =
  | Pick<Extract<BatchResult, { state: 'done' }>, 'state'>
  | Pick<Extract<BatchResult, { state: 'failed' }>, 'state' | 'problems'>;

/** Stands in place of a result once somebody found it, or the report, damaged: who asks for the job then begins it anew. */
export const DAMAGED = 'damaged';
