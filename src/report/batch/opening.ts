import { type Block, heading, list, paragraph } from '../document.js';
import { visibleText, visibleUpTo } from '../visible-text.js';
import type { BatchWords, Failed, SortedBatch } from './batch.js';

/** A problem is a sentence, longer than a name. */
const LONGEST_PROBLEM = 2000;

/** What the batch was, how much of it was done, and why the rest was not: that comes before any number. */
export function opening({ name, done, failed, isPublic }: SortedBatch, words: BatchWords): Block[] {
  const { say } = words;
  return [
    heading(1, say('batch-title', { name: visibleText(name) })),
    paragraph(
      say('batch-counts', { all: done.length + failed.length, done: done.length, failed: failed.length }),
    ),
    paragraph(say('summary-caution')),
    ...(isPublic ? [paragraph(say('batch-internal'))] : []),
    ...(failed.length > 0
      ? [
          heading(2, say('heading-batch-failed')),
          paragraph(say('batch-failed-intro')),
          ...failed.flatMap((one) => failure(one, words)),
        ]
      : []),
  ];
}

function failure({ job, problems }: Failed, { say }: BatchWords): Block[] {
  const where = say('batch-failed-where', {
    kind: job.isTable ? 'table' : 'election',
    path: visibleText(job.path),
    column: job.part && visibleText(job.part.column),
    value: job.part && visibleText(job.part.value),
  });
  return [
    heading(3, visibleText(job.name)),
    paragraph(where),
    list(
      problems.length > 0
        ? problems.map((problem) => visibleUpTo(LONGEST_PROBLEM, problem))
        : [say('batch-failed-unsaid')],
    ),
  ];
}
