import type { BatchStatus, JobStatus, QueueStatus } from '../batch/queue/read-status.js';
import { visibleText } from '../report/visible-text.js';
import type { Words } from '../report/words.js';
import { visibleProblem } from './visible-problem.js';

/** What is on a queue, for a person at a terminal: the counts of each batch, then every job of which there is something to say. */
export function sayStatus({ workers, batches }: QueueStatus, words: Words): string {
  const lines = [
    words('status-workers', { count: workers.length }),
    ...workers.map(({ name, version, heardSecondsAgo }) =>
      words('status-worker', {
        name: visibleText(name),
        version: visibleText(version),
        heard: heardSecondsAgo,
      }),
    ),
    ...(batches.length === 0 ? [words('status-empty')] : batches.flatMap((batch) => sayBatch(batch, words))),
  ];
  return `${lines.join('\n')}\n`;
}

function sayBatch({ batch, name, queue, counts, jobs }: BatchStatus, words: Words): readonly string[] {
  return [
    '',
    words('status-batch', { batch: visibleText(batch), name: visibleText(name), queue: visibleText(queue) }),
    words('status-counts', { ...counts }),
    ...jobs.flatMap((job) => sayJob(job, words)),
  ];
}

function sayJob(
  { name, state, attempts, reasons, damage, running }: JobStatus,
  words: Words,
): readonly string[] {
  if (running === null && reasons.length === 0 && damage === null) return [];
  const said = { name: visibleText(name), attempts, next: attempts + 1 };
  const heading =
    running === null
      ? words('status-job', { ...said, state })
      : words('status-running', {
          ...said,
          worker: visibleText(running.worker),
          seconds: running.seconds,
          heard: running.heardSecondsAgo,
          isHeard: running.heardSecondsAgo === null ? 'no' : 'yes',
        });
  const lines =
    damage === null ? reasons : [words('queue-damaged', { kind: damage, which: name }), ...reasons];
  return [heading, ...lines.map((line) => `    ${visibleProblem(line)}`)];
}
