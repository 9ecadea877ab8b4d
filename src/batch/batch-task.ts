import type { BatchJob, BatchResult } from '../model/batch.js';
import type { Format } from '../report/index.js';
import type { Language } from '../report/locales/index.js';

/** What all jobs of a batch have in common, as plain data: it is handed to threads, and to other machines. */
export interface BatchTask {
  readonly language: Language;
  readonly formats: readonly Format[];
  readonly seed: number;
  readonly isPublic: boolean;
  /** Ids of the checks that run, in the order of the reports. */
  readonly checks: readonly string[];
  readonly deselected: readonly string[];
  readonly offByDefault: readonly string[];
}

/** What all jobs of one folder have in common where they run. */
export interface ThreadTask {
  readonly task: BatchTask;
  /** The folder that the paths of jobs lie below. */
  readonly root: string;
  /** Where the reports go. */
  readonly out: string;
  /** Megabytes that a job may take. */
  readonly memory: number;
  readonly logLevel: string;
}

/** What a thread is asked. */
export interface ThreadRequest {
  readonly job: BatchJob;
  readonly given: ThreadTask;
}

/** What a thread says of the job at hand. */
export type ThreadMessage =
  | { readonly kind: 'reading'; readonly rows: number }
  | { readonly kind: 'ended'; readonly result: BatchResult };
