import type { QueueError } from '../batch/queue/queue-error.js';
import type { Words } from '../report/words.js';
import { EXIT } from './exit-code.js';
import { visibleProblem } from './visible-problem.js';

/** Says on stderr why a queue cannot be used, and gives the exit code for it. */
export function sayQueueError({ key, args }: QueueError, words: Words): number {
  process.stderr.write(`${visibleProblem(words(key, args))}\n`);
  return EXIT.unusable;
}
