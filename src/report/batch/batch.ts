import type { BatchDigest, BatchJob, BatchQ, BatchResult } from '../../model/batch.js';
import type { Format } from '../index.js';
import type { Locale } from '../locales/locale.js';
import { say } from '../say.js';
import { visibleText } from '../visible-text.js';

/** A batch whose data sets are all done or failed. */
export interface Batch {
  /** Of the folder that was read. */
  readonly name: string;
  readonly results: readonly BatchResult[];
  readonly q: BatchQ;
  /** Of the reports. */
  readonly formats: readonly Format[];
  /** Whether each report has a public edition beside it. */
  readonly isPublic: boolean;
}

export interface Done {
  readonly job: BatchJob;
  readonly digest: BatchDigest;
}

export type Failed = Extract<BatchResult, { readonly state: 'failed' }>;

/** A batch as its index tells it, whatever the order in which the results came: all by name. */
export interface SortedBatch {
  readonly name: string;
  readonly isPublic: boolean;
  readonly done: readonly Done[];
  readonly failed: readonly Failed[];
  readonly q: BatchQ;
}

/** What says the words of an index. */
export interface BatchWords {
  readonly locale: Locale;
  /** What of a report the index leads to. */
  readonly reportFile: string;
  readonly say: (key: string, args?: Readonly<Record<string, string | number | null>>) => string;
  readonly check: (id: string) => string;
}

export function sortBatch({ name, results, q, isPublic }: Batch): SortedBatch {
  const sorted = [...results].sort(({ job: one }, { job: other }) =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : 0,
  );
  return {
    name,
    q,
    isPublic,
    done: sorted.flatMap((result) => (result.state === 'done' ? result : [])),
    failed: sorted.flatMap((result) => (result.state === 'failed' ? result : [])),
  };
}

export function batchWords(locale: Locale, reportFile: string): BatchWords {
  return {
    locale,
    reportFile,
    say: (key, args) => say(locale, locale.report[key] ?? key, args),
    check: (id) => locale.checks[id]?.title ?? visibleText(id),
  };
}
